using System;
using TvBridge.Rules;

namespace TvBridge.Cli;

/// <summary>Where a person watches an evening.</summary>
internal interface IEveningView : IDisposable
{
    /// <summary>Something happened.</summary>
    void Show(EveningEvent happening);

    /// <summary>Something went wrong that is no event of the evening.</summary>
    void Problem(string sentence);

    /// <summary>Time has passed: whatever moves may be drawn again.</summary>
    void Frame();

    /// <summary>The evening is over: what follows is printed below.</summary>
    void Close();
}

using System;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>Shows what is in the air. Called from any thread.</summary>
internal interface IListenView : IDisposable
{
    /// <summary>An advert came in.</summary>
    /// <param name="row">What is known of its sender, this advert included.</param>
    /// <param name="word">What is to be told of it.</param>
    /// <param name="isNews">Whether it says anything that was not said by the one before.</param>
    void Heard(ListenRow row, ListenWord word, bool isNews);

    /// <summary>The radio's condition has changed.</summary>
    void Changed(RadioNotice notice);

    /// <summary>Something went wrong that does not end the listening, in one sentence.</summary>
    void Problem(string sentence);
}

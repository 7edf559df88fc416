using System;
using System.Threading;
using System.Threading.Channels;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>Socks that a bridge hears, wherever they are.</summary>
internal interface IHeardSocks : IDisposable
{
    /// <summary>What they are, for a person, behind "hears".</summary>
    string Description { get; }

    /// <summary>What they say, once started; completed when they have no more to say.</summary>
    ChannelReader<Hearing> Hearings { get; }

    /// <summary>Whether nothing can be heard at the moment, so that silence tells nothing.</summary>
    bool IsDeaf { get; }

    /// <summary>What the user calls a sock; null where there is one without a name.</summary>
    string? NameOf(string address);

    /// <summary>Begins to hear. <paramref name="changed"/> is told of the radio's condition, from any thread.</summary>
    void Start(Action<RadioNotice> changed, CancellationToken cancellation);
}

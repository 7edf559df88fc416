using System;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Tv;

/// <summary>
/// A TV, player or box that the bridge can pause. Drivers never throw for what a TV or a network does: each failure is a named answer.
/// They time out by themselves (connect 3 s, request 5 s at most) and never send anything but what is asked.
/// </summary>
public interface ITv : IAsyncDisposable
{
    /// <summary>The address as a person would type it, without secrets.</summary>
    string Name { get; }

    /// <summary>What the pause command of this TV does.</summary>
    PauseCommand PauseCommand { get; }

    /// <summary>True when the TV tells whether it plays, so that a pause can be verified.</summary>
    bool StateIsReadable { get; }

    /// <summary>Asks the TV now. Never answers from memory.</summary>
    Task<TvReading> ReadAsync(CancellationToken cancellation);

    /// <summary>Sends the pause command once.</summary>
    Task<TvReply> PauseAsync(CancellationToken cancellation);

    /// <summary>Moves to <paramref name="position"/> (0 or later) without changing whether it plays.</summary>
    Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation);
}

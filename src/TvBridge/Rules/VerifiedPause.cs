using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>
/// The sequence that every pause follows, whatever the TV: look at the warning, read again when nobody answered, pause only what says that it plays,
/// and believe the pause only when it has been read back twice. Nothing but reads is sent after the last pause command.
/// </summary>
/// <param name="tv">The TV.</param>
/// <param name="time">The clock.</param>
/// <param name="toggleWait">
/// How long to wait between a first read that says playing and a second one that decides, on a TV whose pause key also starts it. Two bridges that toggle one
/// TV at the same moment would start it again; they should wait for different times. 0 or more, default 0.
/// </param>
public sealed class VerifiedPause(ITv tv, TimeProvider time, TimeSpan toggleWait = default)
{
    /// <summary>Reads the TV while the wearer is asked. Sends nothing else.</summary>
    public async Task<WarningReading> LookAsync(CancellationToken cancellation = default) =>
        new(await tv.ReadAsync(cancellation));

    /// <summary>
    /// Reads the TV, pauses it when it plays, and reads back whether it did. Takes about 1 s with a TV that obeys, 10 s with one that does not, and
    /// up to the driver's time-outs more with one that does not answer.
    /// </summary>
    /// <param name="atWarning">What <see cref="LookAsync"/> found, or null when there was no warning.</param>
    /// <param name="onStep">Called with each step when it happens, or null.</param>
    /// <param name="cancellation">Ends the sequence with an <see cref="OperationCanceledException"/>; a command that went out stays out.</param>
    public Task<PauseResult> PauseAsync(
        WarningReading? atWarning = null, Action<PauseStep>? onStep = null, CancellationToken cancellation = default) =>
        new VerifiedPauseRun(tv, time, toggleWait, atWarning, onStep, cancellation).RunAsync();
}

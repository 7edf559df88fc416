using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Recorded;

/// <summary>Plays a recording of the air once, as if it were heard now. Everything in it was said by strangers and is believed as little as then.</summary>
/// <param name="recording">The recording; it is disposed of by whoever opened it.</param>
/// <param name="time">The clock that the adverts are heard by; it sets the pace.</param>
public sealed class RecordedRadio(AirRecording recording, PlaybackTime time) : ISockRadio
{
    /// <inheritdoc/>
    public string Name => $"the recording {recording.Path}";

    /// <inheritdoc/>
    public Task RunAsync(IRadioEar ear, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ear);
        return Task.Run(() => this.PlayAsync(ear, cancellation), cancellation);
    }

    private async Task PlayAsync(IRadioEar ear, CancellationToken cancellation)
    {
        ear.Changed(new RadioNotice(RadioCondition.Listening, $"Plays the recording {recording.Path} of {recording.StartedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC."));
        long count = 0;
        TimeSpan last = TimeSpan.Zero;
        while (recording.Read() is AirLine line)
        {
            await time.WaitUntilAsync(line.At, cancellation);
            ear.Heard(new AirAdvert(line.Address, line.ServiceData, line.RssiDbm, time.StartsAt + line.At, line.Name));
            last = line.At;
            count++;
        }

        time.Stop(last);
        ear.Changed(this.Ending(count));
    }

    private RadioNotice Ending(long count)
    {
        if (recording.Damage is string damage)
        {
            return new RadioNotice(RadioCondition.Failing, damage);
        }

        string ending = recording.IsCutShort ? "ends in the middle of a line" : "has come to its end";
        return new RadioNotice(RadioCondition.Ended, $"The recording {recording.Path} {ending}; adverts played: {count}.");
    }
}

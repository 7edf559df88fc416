using System;
using System.IO;
using Sock.VirtualBoard.Motion;

namespace Sock.VirtualBoard.Recordings;

/// <summary>A recording of either kind as what the foot does, with what is known about it.</summary>
public sealed class RecordingMotion
{
    private RecordingMotion(Recording recording, int seed)
    {
        this.Recording = recording;
        this.Source = recording.Kind == RecordingKind.Motion ? new RecordedMotion(recording) : new SynthesizedMotion(recording, seed);
    }

    /// <summary>The recording it plays: kind, comments, rate.</summary>
    public Recording Recording { get; }

    /// <summary>The acceleration; time 0 is the recording's first row.</summary>
    public IMotionSource Source { get; }

    /// <summary>How long it lasts.</summary>
    public TimeSpan Length => TimeSpan.FromMicroseconds(this.Source.LengthMicroseconds);

    /// <summary>Wall clock at time 0 of <see cref="Source"/>, below 24 h; null where the recording does not say.</summary>
    public TimeSpan? ClockStart
    {
        get
        {
            if (this.Recording.ClockStart is not { } clock)
            {
                return null;
            }

            double seconds = (clock.TotalSeconds + this.Recording.FirstS) % 86_400;
            return TimeSpan.FromSeconds(seconds < 0 ? seconds + 86_400 : seconds);
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">A recording of either format, plain or gzip.</param>
    /// <param name="seed">For epoch recordings: which of the many motions with this movement; raw motion has no use for it.</param>
    public static RecordingMotionOpening Open(string path, int seed) => Open(RecordingReader.Read(path), seed);

    /// <summary>Opens a stream, such as an embedded resource.</summary>
    /// <param name="stream">The bytes of a file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="seed">As above.</param>
    public static RecordingMotionOpening Open(Stream stream, string name, int seed) => Open(RecordingReader.Read(stream, name), seed);

    private static RecordingMotionOpening Open(RecordingReading reading, int seed) => reading.IsRefused
        ? new RecordingMotionOpening(null, reading.Refusal)
        : new RecordingMotionOpening(new RecordingMotion(reading.Recording, seed), null);
}

using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;
using TvBridge.Files;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Recorded;

/// <summary>
/// Writes what is heard to a file, once a second. Taking an advert never waits for the disk; a disk that refuses ends the recording and is told once,
/// and whoever listens goes on listening.
/// </summary>
public sealed class AirRecorder : IDisposable
{
    // A disk that stands still for so long that this fills up has lost the adverts that follow; they are counted.
    private const int MostWaitingBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);

    private readonly FileStream file;
    private readonly TimeProvider time;
    private readonly Action<string> problem;
    private readonly long start;
    private readonly Lock bufferGate = new();
    private readonly Lock fileGate = new();
    private readonly ITimer timer;
    private readonly long mostBytes;
    private ArrayBufferWriter<byte> waiting = new();
    private ArrayBufferWriter<byte> writing = new();
    private bool hasEnded;

    /// <summary>Records into an open, empty file, which this then owns, up to about a length in bytes.</summary>
    internal AirRecorder(FileStream file, string radio, TimeProvider time, Action<string> problem, long mostBytes = AirFormat.MostFileBytes - (2 * MostWaitingBytes))
    {
        this.mostBytes = mostBytes;
        this.file = file;
        this.time = time;
        this.problem = problem;
        this.start = time.GetTimestamp();
        AirFormat.WriteHeader(this.waiting, time.GetUtcNow(), radio);
        this.timer = time.CreateTimer(_ => this.Flush(), null, Rhythm, Rhythm);
    }

    /// <summary>Adverts that were taken.</summary>
    public long Count { get; private set; }

    /// <summary>Adverts that were not taken: too long, the disk too slow, or the recording ended before.</summary>
    public long SkippedCount { get; private set; }

    /// <summary>Makes a recording that only its owner may read. False, with the reason as one sentence, when the file cannot be made, or is there already.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="radio">What hears, for a person.</param>
    /// <param name="time">The clock of the recording.</param>
    /// <param name="problem">Takes one sentence when the recording ends early; called on another thread.</param>
    /// <param name="recorder">The recorder, or null.</param>
    /// <param name="refusal">The reason, or null.</param>
    public static bool TryCreate(
        string path,
        string radio,
        TimeProvider time,
        Action<string> problem,
        [NotNullWhen(true)] out AirRecorder? recorder,
        [NotNullWhen(false)] out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(time);
        recorder = null;
        refusal = null;
        try
        {
            recorder = new AirRecorder(new FileStream(path, NewFile.Private(FileMode.CreateNew, FileAccess.Write, FileShare.Read)), radio, time, problem);
        }
        catch (IOException) when (File.Exists(path))
        {
            refusal = $"There is a file {path} already, and a recording overwrites none; give --record another name.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            refusal = $"The recording {path} cannot be made ({fault.Message.TrimEnd('.')}); give --record a file in a folder that you may write to.";
        }

        return recorder is not null;
    }

    /// <summary>Takes an advert.</summary>
    public void Take(in AirAdvert advert)
    {
        lock (this.bufferGate)
        {
            bool isTaken = !this.hasEnded
                && advert.ServiceData.Length <= AirFormat.MostServiceDataBytes
                && this.waiting.WrittenCount < MostWaitingBytes;
            if (isTaken)
            {
                AirFormat.WriteAdvert(this.waiting, this.time.GetElapsedTime(this.start), advert);
                this.Count++;
            }
            else
            {
                this.SkippedCount++;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.timer.Dispose();
        this.Flush();
        lock (this.fileGate)
        {
            this.file.Dispose();
        }
    }

    private void Flush()
    {
        lock (this.fileGate)
        {
            lock (this.bufferGate)
            {
                (this.waiting, this.writing) = (this.writing, this.waiting);
                this.waiting.ResetWrittenCount();
            }

            if (this.writing.WrittenCount > 0 && !this.hasEnded)
            {
                this.Write();
            }
        }
    }

    private void Write()
    {
        long good = this.file.Position;
        try
        {
            this.file.Write(this.writing.WrittenSpan);
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            string end = this.CutTo(good) ? "is in order up to there" : "may end in the middle of a line";
            this.End($"({fault.Message.TrimEnd('.')}) and {end}; listening goes on, free some space and record again.");
            return;
        }

        if (this.file.Position > this.mostBytes)
        {
            this.End("with all that a recording can hold; listening goes on, record the rest into another file.");
        }
    }

    private void End(string why)
    {
        lock (this.bufferGate)
        {
            this.hasEnded = true;
        }

        this.problem($"The recording {this.file.Name} ends here {why}");
    }

    /// <summary>Takes half a line back that a full disk let through.</summary>
    private bool CutTo(long length)
    {
        try
        {
            this.file.SetLength(length);
            return true;
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException or ObjectDisposedException)
        {
            return false;
        }
    }
}

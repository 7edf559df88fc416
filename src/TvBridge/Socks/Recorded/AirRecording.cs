using System;
using System.IO;

namespace TvBridge.Socks.Recorded;

/// <summary>
/// A recording of the air, open to be read from its start to its end. It is read as it is asked for and never held as a whole.
/// </summary>
public sealed class AirRecording : IDisposable
{
    private readonly Stream file;
    private readonly AirText text;
    private TimeSpan last;

    private AirRecording(string path, Stream file, AirText text, AirHeader header)
    {
        this.Path = path;
        this.file = file;
        this.text = text;
        this.StartedAt = header.StartedAt;
        this.Radio = header.Radio;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>When the recording began, by the clock of the computer that made it.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>What heard it, for a person; unchecked text.</summary>
    public string Radio { get; }

    /// <summary>Null, or in one sentence why reading ended before the end of the file.</summary>
    public string? Damage { get; private set; }

    /// <summary>True when the last line was not written to its end, as after a power cut or on a full disk; all before it is in order.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Opens a recording and reads its first line. Whatever is wrong is the answer, and nothing is thrown for it.</summary>
    public static AirRecordingOpening Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (file.CanSeek && file.Length > AirFormat.MostFileBytes)
            {
                return Refuse(file, $"The recording {path} has {file.Length} bytes, where at most {AirFormat.MostFileBytes} are read; cut it with head -c.");
            }

            AirText text = new(file);
            string? damage = "is missing; expected a file that 'tvbridge listen --record FILE' wrote";
            AirHeader? header = text.TryRead(out ReadOnlyMemory<byte> line) ? AirLineReader.ReadHeader(line, out damage) : null;
            return header is null
                ? Refuse(file, $"The recording {path} cannot be played: its first line {damage}.")
                : new AirRecordingOpening(new AirRecording(path, file, text, header), null);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(file, $"There is no recording {path}; make one with 'tvbridge listen --record {path}'.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(file, $"The recording {path} cannot be read ({problem.Message.TrimEnd('.')}); expected a file that you may read.");
        }
    }

    /// <summary>Reads the next advert; null at the end of the recording, or where it is damaged: see <see cref="Damage"/>.</summary>
    internal AirLine? Read()
    {
        try
        {
            return this.Damage is null && !this.IsCutShort && this.text.TryRead(out ReadOnlyMemory<byte> line) ? this.Check(line) : null;
        }
        catch (IOException problem)
        {
            this.Damage = $"The recording {this.Path} cannot be read behind line {this.text.LineNumber} ({problem.Message.TrimEnd('.')}); copy it from a good disk.";
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.file.Dispose();

    private static AirRecordingOpening Refuse(FileStream? file, string refusal)
    {
        file?.Dispose();
        return new AirRecordingOpening(null, refusal);
    }

    private AirLine? Check(ReadOnlyMemory<byte> line)
    {
        AirLine? read = null;
        string? damage;
        if (this.text.IsOverLimit)
        {
            damage = $"lies behind the first {AirFormat.MostFileBytes} bytes; expected a shorter file";
        }
        else if (this.text.IsTooLong)
        {
            damage = $"is longer than {AirFormat.MostLineBytes} bytes; expected one advert a line";
        }
        else
        {
            read = AirLineReader.ReadAdvert(line, out damage);
        }

        if (read is not null && read.At < this.last)
        {
            damage = "goes back in time; expected \"tMs\" to grow";
        }

        if (damage is null)
        {
            this.last = read!.At;
            return read;
        }

        // What has no line end was being written when the recording ended: its beginning is no reason to call the rest damaged.
        this.IsCutShort = !this.text.HasLineEnd && !this.text.IsTooLong && !this.text.IsOverLimit;
        this.Damage = this.IsCutShort
            ? null
            : $"The recording {this.Path} is damaged: line {this.text.LineNumber} {damage}; delete that line and play it again.";
        return null;
    }
}

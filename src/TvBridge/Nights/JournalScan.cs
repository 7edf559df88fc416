using System;
using System.Collections.Generic;
using System.IO;

namespace TvBridge.Nights;

/// <summary>Goes through a journal file line by line. Never holds more than one line, however long the lines and the file are.</summary>
internal static class JournalScan
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The lines of the file up to the length that it has now.</summary>
    public static IEnumerable<ScannedLine> Read(Stream file)
    {
        byte[] chunk = new byte[64 * 1024];
        byte[] line = new byte[JournalFormat.MaxLineBytes];
        long left = file.Length;
        long number = 1;
        long offset = 0;
        long length = 0;
        file.Position = 0;
        while (left > 0)
        {
            int count = file.Read(chunk, 0, (int)Math.Min(chunk.Length, left));
            if (count == 0)
            {
                break;
            }

            left -= count;
            int start = 0;
            while (start < count)
            {
                int lineFeed = Array.IndexOf(chunk, LineFeed, start, count - start);
                int end = lineFeed < 0 ? count : lineFeed;
                Keep(chunk.AsSpan(start, end - start), line, length);
                length += end - start;
                start = end + 1;
                if (lineFeed >= 0)
                {
                    yield return ScannedLine.Of(number, offset, length, true, Held(line, length));
                    number++;
                    offset += length + 1;
                    length = 0;
                }
            }
        }

        if (length > 0)
        {
            yield return ScannedLine.Of(number, offset, length, false, Held(line, length));
        }
    }

    private static void Keep(ReadOnlySpan<byte> part, byte[] line, long length)
    {
        if (length < line.Length)
        {
            int room = line.Length - (int)length;
            part[..Math.Min(part.Length, room)].CopyTo(line.AsSpan((int)length));
        }
    }

    private static ReadOnlyMemory<byte> Held(byte[] line, long length) => line.AsMemory(0, (int)Math.Min(length, line.Length));
}

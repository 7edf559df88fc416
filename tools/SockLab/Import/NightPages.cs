using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Firmware.Log;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// The pages of a night log, taken out of an export (page after page) or out of the text of a debug console. A page that comes twice counts once; two
/// different ones of the same number do not belong together.
/// </summary>
internal sealed class NightPages
{
    /// <summary>Most pages: twenty times what a sock holds.</summary>
    public const int MostPages = 10_000;

    private readonly string path;
    private readonly bool skipDamaged;
    private readonly SortedDictionary<uint, byte[]> pages = [];

    private NightPages(string path, bool skipDamaged)
    {
        this.path = path;
        this.skipDamaged = skipDamaged;
    }

    /// <summary>The pages, in the order of their numbers.</summary>
    public IReadOnlyList<byte[]> InOrder => [.. this.pages.Values];

    /// <summary>Pages or lines that were left out because they are damaged.</summary>
    public int Damaged { get; private set; }

    /// <summary>Whether the file was text.</summary>
    public bool IsText { get; private set; }

    /// <summary>Reads a file; or says in one sentence what is wrong with it.</summary>
    public static (NightPages? Pages, string? Refusal) Read(string path, bool skipDamaged)
    {
        if (!File.Exists(path))
        {
            string found = Directory.Exists(path) ? "a folder" : "no such file";
            return (null, $"{path}: found {found}; expected a sock's export or the text of a debug console; check the path.");
        }

        (byte[]? file, string? unreadable) = RecordingReader.TakeFile(path);
        if (file is null)
        {
            return (null, unreadable);
        }

        NightPages pages = new(path, skipDamaged);
        string? refusal = IsBinary(file) ? pages.TakeBytes(file) : pages.TakeText(file);
        if (refusal is null && pages.pages.Count == 0)
        {
            refusal = $"{path}: found no page of a night log; expected pages of {NightPage.Length} bytes or lines '{NightDump.Start}...'; export it again.";
        }

        return refusal is null ? (pages, null) : (null, refusal);
    }

    /// <summary>No text has a zero in it; every page has.</summary>
    private static bool IsBinary(byte[] file)
    {
        bool isGzip = file is [0x1F, 0x8B, ..];
        return !isGzip && file.AsSpan(0, Math.Min(file.Length, NightPage.Length)).Contains((byte)0);
    }

    private string? TakeBytes(byte[] file)
    {
        for (int at = 0; at < file.Length; at += NightPage.Length)
        {
            string where = $"{this.path}, byte {at}";
            if (file.Length - at < NightPage.Length)
            {
                this.Damaged++;
                return this.skipDamaged
                    ? null
                    : $"{where}: found {file.Length - at} bytes at the end; expected pages of {NightPage.Length}; export it again, or leave them out with --skip-damaged.";
            }

            if (this.Take(file, at, where) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private string? TakeText(byte[] file)
    {
        this.IsText = true;
        using RecordingLines lines = new(file);
        while (lines.Next() is { } line)
        {
            string where = $"{this.path}, line {lines.Number}";
            int start = line.IndexOf(NightDump.Start, StringComparison.Ordinal);
            if (start >= 0 && this.TakeLine(line[(start + NightDump.Start.Length)..].Trim(), where) is { } refusal)
            {
                return refusal;
            }
        }

        return lines.Fault switch
        {
            RecordingFault.None => null,
            RecordingFault.Binary => $"{this.path}, line {lines.Number}: found bytes that are neither pages nor text; "
                + "expected a sock's export or the text of a debug console; check that this is one.",
            _ => RecordingReader.Sentence(lines.Fault, this.path, lines.Number, this.pages.Count),
        };
    }

    private string? TakeLine(string digits, string where)
    {
        byte[] page = new byte[NightPage.Length];
        if (digits.Length == 2 * NightPage.Length && digits.All(char.IsAsciiHexDigit))
        {
            page = Convert.FromHexString(digits);
            return this.Take(page, 0, where);
        }

        this.Damaged++;
        return this.skipDamaged
            ? null
            : $"{where}: found {SourceText.Quote(digits)} behind '{NightDump.Start}', {digits.Length} characters; expected {2 * NightPage.Length} hexadecimal digits; "
                + "capture it again, or leave it out with --skip-damaged.";
    }

    private string? Take(byte[] bytes, int at, string where)
    {
        if (!NightPage.IsWhole(bytes, at))
        {
            this.Damaged++;
            return this.skipDamaged
                ? null
                : $"{where}: found a page that is damaged or no page; expected a check that fits; export it again, or leave it out with --skip-damaged.";
        }

        byte[] page = bytes[at..(at + NightPage.Length)];
        uint number = NightPage.Number(page, 0);
        if (this.pages.TryGetValue(number, out byte[]? known))
        {
            return known.AsSpan().SequenceEqual(page)
                ? null
                : $"{where}: found another page {number} than before; expected the log of one sock; import each log from a file of its own.";
        }

        this.pages.Add(number, page);
        return this.pages.Count <= MostPages
            ? null
            : $"{where}: found more than {MostPages:N0} pages; expected that many at most, a sock holds {PageRing.Segments * PageRing.PagesPerSegment}; cut the file into parts.";
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.Log;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Log;

/// <summary>docs/night-log.md says what the code does: others read the log by it.</summary>
public class NightDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.File("docs", "night-log.md"));

    [Fact]
    public void The_table_of_the_page_has_no_hole_and_its_length()
    {
        int next = 0;
        foreach (string[] cells in Lines.Select(Cells).Where(cells => cells.Length == 3 && int.TryParse(cells[0], out _)))
        {
            Assert.Equal(next, Number(cells[0]));
            next += Number(cells[1]);
        }

        Assert.Equal(NightPage.Length, next);
        Assert.Contains($"The log is a row of pages of {NightPage.Length} bytes. Numbers have their low byte first.", Lines);
    }

    [Fact]
    public void The_codes_of_movement_are_those_of_the_table()
    {
        string[] codes = Cells(Lines.Single(line => line.StartsWith("| code | 0 |", StringComparison.Ordinal)));
        string[] movements = Cells(Lines.Single(line => line.StartsWith("| mg | 0 |", StringComparison.Ordinal)));
        Assert.Equal(11, codes.Length);
        for (int i = 1; i < codes.Length; i++)
        {
            decimal milliG = decimal.Parse(movements[i].Split(' ')[0], CultureInfo.InvariantCulture);
            Assert.Equal((int)(milliG * 1_000), MovementCode.Decode((byte)Number(codes[i])));
        }
    }

    [Fact]
    public void States_and_marks_have_the_numbers_of_the_table()
    {
        string states = string.Join(", ", Enum.GetValues<SockState>().Select(state => FormattableString.Invariant($"{(int)state} {state}")));
        Assert.Contains($"| 0 to 7 | a state begins: {states} |", Lines);
        Assert.Contains($"| {NightEvent.Mark} | the wearer set a mark |", Lines);
    }

    [Fact]
    public void The_size_of_the_ring_is_as_stated()
    {
        string text = string.Join(' ', Lines);
        Assert.Contains($"`I:\\night0.log` to `I:\\night{PageRing.Segments - 1}.log`, at most {PageRing.PagesPerSegment} in each: a full file has 4,000 bytes", text, StringComparison.Ordinal);
        Assert.Equal(4_000, PageRing.PagesPerSegment * NightPage.Length);
        Assert.Contains($"there are always {(PageRing.Segments - 1) * PageRing.PagesPerSegment} pages or more", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_takes_the_memory_that_is_stated()
    {
        int bytes = DeviceHeap.BytesOf(new NightLog(new LogFlashWithoutBoard()));
        Assert.Contains($"**Memory.** {bytes} bytes on the device", string.Join(' ', Lines), StringComparison.Ordinal);
        Assert.InRange(bytes, 0, 512);
        Assert.Equal(12, DeviceHeap.BytesOf(new LogFlash()));
    }

    private static string[] Cells(string line) => line.StartsWith('|') ? [.. line.Trim('|').Split('|').Select(cell => cell.Trim())] : [];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>As little state as the store on the board has.</summary>
    private sealed class LogFlashWithoutBoard : IPageStore
    {
        public int LengthOf(int segment) => 0;

        public bool TryRead(int segment, int index, byte[] page) => false;

        public bool TryAppend(int segment, byte[] page) => false;

        public bool TryClear(int segment) => false;
    }
}

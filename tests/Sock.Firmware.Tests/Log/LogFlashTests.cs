using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.Log;
using Sock.Tests.Shared;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Log;

/// <summary>The night log on the board's flash: what of it is left when the flash or the battery fails.</summary>
public class LogFlashTests
{
    private const int FullRing = 480;
    private const int NewPages = 5;

    [Fact]
    public void A_night_outlives_the_power()
    {
        VirtualFlash flash = LogBench.Use(new VirtualFlash(), log => LogBench.Session(log, 130));

        Assert.Equal([60, 60, 10], LogBench.Pages(flash).Select(page => NightPage.EpochCount(page, 0)));
        Assert.Equal([LogBench.PathOf(0)], flash.Paths);
        Assert.Equal(300, flash.Read(LogBench.PathOf(0)).Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_power_cut_at_any_write_costs_nothing_that_was_stored(bool afterIt)
    {
        // Two pages before the newest file is full: the oldest is deleted in between.
        const int StoredBefore = FullRing - 2;
        VirtualFlash full = FilledRing(StoredBefore);
        int changes = LogBench.Use(full, log => LogBench.Session(log, NewPages * 60)).WriteCount;
        Assert.Equal(NewPages + 2, changes);
        for (int cut = 1; cut <= changes; cut++)
        {
            uint stored = 0;
            VirtualFlash left = LogBench.Use(
                full,
                log =>
                {
                    log.Begin(0);
                    for (int i = 0; i < NewPages * 60; i++)
                    {
                        Assert.True(log.AddEpoch(1_000, true, i * LogBench.EpochMs));
                        stored += i % 60 == 59 ? 1u : 0u;
                    }
                },
                flash => flash.CutPowerAtWrite(cut, afterIt));

            IReadOnlyList<uint> numbers = LogBench.Numbers(left);
            Assert.InRange(numbers[^1], StoredBefore + stored, StoredBefore + stored + 1);
            Assert.InRange(numbers.Count, 11 * 40, FullRing);
            Assert.Equal(Enumerable.Range((int)numbers[0], numbers.Count).Select(number => (uint)number), numbers);

            // And the next night goes on behind it.
            VirtualFlash next = LogBench.Use(left, log => LogBench.Session(log, 60));
            Assert.Equal(numbers[^1] + 1, LogBench.Numbers(next)[^1]);
        }
    }

    [Fact]
    public void A_damaged_byte_anywhere_costs_one_page_and_the_sock_goes_on()
    {
        VirtualFlash flash = LogBench.Use(new VirtualFlash(), log => LogBench.Session(log, 3 * 60));
        for (int offset = 100; offset < 200; offset++)
        {
            VirtualFlash damaged = LogBench.Use(
                flash,
                log => LogBench.Session(log, 60),
                board => board.Corrupt(LogBench.PathOf(0), offset));

            Assert.Equal([1u, 3u, 4u], LogBench.Numbers(damaged));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(101)]
    [InlineData(4_096)]
    [InlineData(100_000)]
    public void A_file_of_noise_is_written_over_in_time(int length)
    {
        byte[] noise = new byte[length];
        new Random(length).NextBytes(noise);
        VirtualFlash flash = new();
        for (int segment = 0; segment < PageRing.Segments; segment += 2)
        {
            flash.Write(LogBench.PathOf(segment), noise);
        }

        flash.CapacityBytes = 100 * 16 * VirtualFlash.BlockBytes;
        VirtualFlash used = flash;
        for (int night = 0; night < 32; night++)
        {
            used = LogBench.Use(used, log => LogBench.Session(log, 1_440), board => board.CapacityBytes = flash.CapacityBytes);
        }

        IReadOnlyList<byte[]> pages = LogBench.Pages(used);
        Assert.InRange(pages.Count, 440, 480);
        Assert.All(used.Paths, path => Assert.InRange(used.Read(path).Length, 0, 4_000));
    }

    [Fact]
    public void A_full_flash_is_told_of_once_and_the_log_goes_on_when_there_is_room()
    {
        VirtualFlash flash = LogBench.Use(new VirtualFlash(), log => LogBench.Session(log, 120));
        List<bool> answers = [];
        VirtualFlash left = LogBench.Use(
            flash,
            log =>
            {
                log.Begin(0);
                for (int i = 0; i < 300; i++)
                {
                    answers.Add(log.AddEpoch(1_000, true, i * LogBench.EpochMs));
                }
            },
            board => board.Write(@"I:\big.bin", new byte[board.FreeBlocks * VirtualFlash.BlockBytes]));
        Assert.Equal([59], Enumerable.Range(0, 300).Where(i => !answers[i]));
        Assert.Equal([1u, 2u], LogBench.Numbers(left));

        VirtualFlash later = LogBench.Use(left, log => LogBench.Session(log, 60), board => board.Write(@"I:\big.bin", [1]));
        Assert.Equal([1u, 2u, 3u], LogBench.Numbers(later));
    }

    [Fact]
    public void A_flash_that_refuses_keeps_what_it_has()
    {
        VirtualFlash full = FilledRing();
        VirtualFlash left = LogBench.Use(full, log => LogBench.Session(log, 600), board => board.RefuseWrites = true);

        Assert.Equal(FullRing, LogBench.Numbers(left).Count);
        Assert.Equal(0, left.WriteCount);
    }

    [Fact]
    public void A_segment_that_cannot_be_read_costs_its_own_pages()
    {
        VirtualFlash left = LogBench.Use(FilledRing(), log => LogBench.Session(log, 60), board => board.MakeUnreadable(LogBench.PathOf(3)));

        Assert.Equal(Enumerable.Range(1, 481).Where(number => number is <= 120 or > 160).Select(number => (uint)number), LogBench.Numbers(left));
    }

    [Fact]
    public void The_ring_takes_twelve_blocks_of_the_flash_however_many_nights_there_are()
    {
        VirtualFlash flash = FilledRing();
        for (int night = 0; night < 3; night++)
        {
            flash = LogBench.Use(flash, log => LogBench.Session(log, 1_440));
        }

        Assert.Equal(12, flash.Paths.Count);
        Assert.Equal(new VirtualFlash().FreeBlocks - 12, flash.FreeBlocks);
    }

    [Fact]
    public void A_hundred_evenings_wear_the_flash_as_the_documentation_says()
    {
        int changes = 0;
        VirtualFlash flash = new();
        for (int evening = 0; evening < 100; evening++)
        {
            flash = LogBench.Use(flash, log =>
            {
                LogBench.Session(log, 480);
                log.AddState(SockState.Off, 480 * LogBench.EpochMs);
                log.Flush(480 * LogBench.EpochMs);
            });
            changes += flash.WriteCount;
        }

        // Nine pages an evening; each 40 pages a file more, of which the first twelve replace none.
        Assert.Equal(900 + 23 + 11, changes);
        Assert.Contains($"100 evenings of 4 h change the flash {changes} times", File.ReadAllText(RepositoryRoot.File("docs", "night-log.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_dumped_to_the_debug_console_is_every_page_in_hexadecimal_digits()
    {
        Evening bench = new();
        List<string> expected = [];
        bench.Run(10_000, () =>
        {
            NightLog log = new(new LogFlash());
            LogBench.Session(log, 100);
            NightDump.Write(log);
            expected = LogBench.Pages(log).ConvertAll(Convert.ToHexString);
        });

        Assert.Equal(2, expected.Count);
        Assert.Equal(expected.Select(hex => "night: " + hex), bench.Lines.Select(line => line.Text));
    }

    private static VirtualFlash FilledRing(int pages = FullRing) => LogBench.Use(new VirtualFlash(), log => LogBench.Session(log, pages * 60));
}

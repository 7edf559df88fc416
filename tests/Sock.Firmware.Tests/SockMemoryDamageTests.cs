using System;
using System.Linq;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>What a record may look like after the battery went flat at the wrong moment, or years later.</summary>
public class SockMemoryDamageTests
{
    private const string FilePath = @"I:\sock.dat";
    private const string NewFilePath = @"I:\sock.new";

    [Theory]
    [InlineData("", null, 0)]
    [InlineData(null, "", 0)]
    [InlineData(null, "new", 5)]
    [InlineData("old", null, 4)]
    [InlineData("old", "", 4)]
    [InlineData("old", "half", 4)]
    [InlineData("old", "new", 4)]
    [InlineData("half", "new", 5)]
    [InlineData("", "new", 5)]
    [InlineData("half", "half", 0)]
    public void Of_two_files_the_one_that_is_whole_counts(string? file, string? newFile, int expected)
    {
        VirtualFlash flash = new();
        Put(flash, FilePath, file);
        Put(flash, NewFilePath, newFile);

        MemoryBench.Use(flash, memory =>
        {
            memory.Load();
            Assert.Equal(expected, memory.LastEpisode);

            // Whatever is left of the save before, the next one succeeds.
            Assert.True(memory.RememberEpisode(expected + 1));
            memory.Load();
            Assert.Equal(expected + 1, memory.LastEpisode);
            Assert.False(VirtualFile.Exists(NewFilePath));
        });
    }

    [Fact]
    public void A_save_that_power_cuts_anywhere_leaves_one_of_the_two_records()
    {
        int found4 = 0;
        int found5 = 0;
        for (int cutAtMs = 0; cutAtMs <= 100; cutAtMs++)
        {
            Evening dying = new();
            dying.Board.Flash.Write(FilePath, MemoryBench.Episode4);
            dying.Run(cutAtMs / 1000.0, () =>
            {
                SockMemory memory = new();
                memory.Load();
                memory.RememberEpisode(5);
                VirtualThread.Sleep(1_000);
            });
            MemoryBench.Use(dying.Board.Flash, memory =>
            {
                memory.Load();
                Assert.InRange(memory.LastEpisode, 4, 5);
                Assert.Equal(0xABCD, memory.NameBits);
                found4 += memory.LastEpisode == 4 ? 1 : 0;
                found5 += memory.LastEpisode == 5 ? 1 : 0;
            });
        }

        Assert.True(found4 > 20 && found5 > 20);
    }

    [Fact]
    public void No_record_with_one_other_byte_is_believed()
    {
        for (int i = 0; i < MemoryBench.Episode4.Length; i++)
        {
            for (int other = 0; other < 256; other++)
            {
                byte[] record = (byte[])MemoryBench.Episode4.Clone();
                record[i] = (byte)other;
                AssertLoads(record, other == MemoryBench.Episode4[i] ? 4 : 0);
            }
        }
    }

    [Fact]
    public void No_record_of_another_length_is_believed()
    {
        for (int length = 0; length < 40; length++)
        {
            byte[] record = new byte[length];
            Array.Copy(MemoryBench.Episode4, record, Math.Min(length, MemoryBench.Episode4.Length));
            AssertLoads(record, length == MemoryBench.Episode4.Length ? 4 : 0);
        }
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xFF)]
    public void An_erased_record_is_not_believed(byte filler) => AssertLoads([.. Enumerable.Repeat(filler, 9)], 0);

    private static void AssertLoads(byte[] record, int expected)
    {
        VirtualFlash flash = new();
        flash.Write(FilePath, record);
        MemoryBench.Use(flash, memory =>
        {
            memory.Load();
            Assert.Equal(expected, memory.LastEpisode);
            Assert.Equal(expected == 0 ? 0 : 0xABCD, memory.NameBits);
        });
    }

    private static void Put(VirtualFlash flash, string path, string? content)
    {
        byte[] episode5 = Convert.FromHexString("0105000000CDAB00F1");
        switch (content)
        {
            case "":
                flash.Write(path, []);
                break;
            case "half":
                flash.Write(path, episode5[..5]);
                break;
            case "old":
                flash.Write(path, MemoryBench.Episode4);
                break;
            case "new":
                flash.Write(path, episode5);
                break;
            default:
                break;
        }
    }
}

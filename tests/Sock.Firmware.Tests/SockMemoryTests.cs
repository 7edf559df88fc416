using System;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class SockMemoryTests
{
    private const string FilePath = @"I:\sock.dat";
    private const string NewFilePath = @"I:\sock.new";

    // Version, episode 4, name ABCD, check: spelled out, because a sock that is updated must read what the one before wrote.
    private static readonly byte[] Episode4 = Convert.FromHexString("0104000000CDAB002E");

    [Fact]
    public void The_record_is_these_nine_bytes()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory =>
        {
            memory.RememberName(0xABCD);
            memory.RememberEpisode(4);
        });

        Assert.Equal(Convert.ToHexString(Episode4), Convert.ToHexString(flash.Read(FilePath)));
        Assert.False(flash.Contains(NewFilePath));
    }

    [Fact]
    public void A_new_flash_has_the_defaults()
    {
        Use(new VirtualFlash(), memory =>
        {
            memory.Load();
            Assert.Equal(0, memory.LastEpisode);
            Assert.Equal(0, memory.NameBits);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(0x12345678)]
    [InlineData(int.MaxValue)]
    public void Any_episode_number_is_kept(int episode)
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => Assert.True(memory.RememberEpisode(episode)));

        Use(flash, memory =>
        {
            memory.Load();
            Assert.Equal(episode, memory.LastEpisode);
        });
    }

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

        Use(flash, memory =>
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
            dying.Board.Flash.Write(FilePath, Episode4);
            dying.Run(cutAtMs / 1000.0, () =>
            {
                SockMemory memory = new();
                memory.Load();
                memory.RememberEpisode(5);
                VirtualThread.Sleep(1_000);
            });
            Use(dying.Board.Flash, memory =>
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
        for (int i = 0; i < Episode4.Length; i++)
        {
            for (int other = 0; other < 256; other++)
            {
                byte[] record = (byte[])Episode4.Clone();
                record[i] = (byte)other;
                AssertLoads(record, other == Episode4[i] ? 4 : 0);
            }
        }
    }

    [Fact]
    public void No_record_of_another_length_is_believed()
    {
        for (int length = 0; length < 40; length++)
        {
            byte[] record = new byte[length];
            Array.Copy(Episode4, record, Math.Min(length, Episode4.Length));
            AssertLoads(record, length == Episode4.Length ? 4 : 0);
        }
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xFF)]
    public void An_erased_record_is_not_believed(byte filler) => AssertLoads([.. Enumerable.Repeat(filler, 9)], 0);

    [Fact]
    public void The_episode_number_and_the_name_go_on_with_the_flash_on_the_next_power_on()
    {
        Evening first = Evening.PutOnAndFallAsleep().Run(600);
        Evening second = Evening.PutOnAndFallAsleep(new BoardOptions { NoiseSeed = 2 });
        first.Board.Flash.CopyTo(second.Board.Flash);
        second.Run(600);

        Assert.Equal(1, first.First(SockState.Warning).Episode);
        Assert.Equal(2, second.First(SockState.Warning).Episode);
        Assert.Matches("^Sock-[0-9A-F]{4}$", first.Payloads[0].Name);
        Assert.All(first.Payloads.Concat(second.Payloads), payload => Assert.Equal(first.Payloads[0].Name, payload.Name));
    }

    [Fact]
    public void Two_socks_have_two_names()
    {
        string[] names = [.. Enumerable.Range(1, 10).Select(seed => new Evening(new BoardOptions { NoiseSeed = seed }).Run(20).Payloads[0].Name)];

        Assert.Equal(10, names.Distinct().Count());
    }

    [Fact]
    public void The_episode_is_in_the_flash_before_it_is_on_the_air()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        int stored = 0;
        evening.Board.Radio.AdvertSent += advert => stored = advert.Advert[13] == 2 && stored == 0 ? evening.Board.Flash.Read(FilePath)[1] : stored;
        evening.Run(600);

        Assert.Equal(1, stored);
    }

    [Fact]
    public void A_flash_that_refuses_is_said_and_the_evening_goes_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.Board.Flash.RefuseWrites = true;
        evening.Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.Equal(1, evening.Lines.Count(line => line.Text.StartsWith("flash: the episode number was not stored", StringComparison.Ordinal)));
        Assert.Equal(1, evening.Lines.Count(line => line.Text.StartsWith("flash: the name was not stored", StringComparison.Ordinal)));
        Assert.Single(evening.Payloads.Select(payload => payload.Name).Distinct());
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void A_flash_that_refuses_from_the_first_question_on_keeps_the_name()
    {
        Evening first = Evening.PutOnAndFallAsleep();
        first.At(100, () => first.Board.Flash.RefuseWrites = true).Run(400);
        Evening second = new(new BoardOptions { NoiseSeed = 2 });
        first.Board.Flash.CopyTo(second.Board.Flash);
        second.Run(20);

        Assert.Equal(first.Payloads[0].Name, second.Payloads[0].Name);
    }

    [Fact]
    public void An_evening_wears_the_flash_by_its_episodes_only()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(3600);

        // Name and one episode: two writes each for the new file, one deletion, two moves.
        Assert.Equal(3 + 4, evening.Board.Flash.WriteCount);
    }

    private static void AssertLoads(byte[] record, int expected)
    {
        VirtualFlash flash = new();
        flash.Write(FilePath, record);
        Use(flash, memory =>
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
                flash.Write(path, Episode4);
                break;
            case "new":
                flash.Write(path, episode5);
                break;
            default:
                break;
        }
    }

    /// <summary>Lets a memory work on a board with that flash, and copies back what became of it.</summary>
    private static VirtualFlash Use(VirtualFlash flash, Action<SockMemory> program)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Run(10, () => program(new SockMemory()));
        if (bench.Board.LastFailure is not null)
        {
            throw bench.Board.LastFailure;
        }

        return bench.Board.Flash;
    }
}

using System;
using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class SockMemoryTests
{
    private const string FilePath = @"I:\sock.dat";
    private const string NewFilePath = @"I:\sock.new";

    [Fact]
    public void The_record_is_these_nine_bytes()
    {
        VirtualFlash flash = MemoryBench.Use(new VirtualFlash(), memory =>
        {
            memory.RememberName(0xABCD);
            memory.RememberEpisode(4);
        });

        Assert.Equal(Convert.ToHexString(MemoryBench.Episode4), Convert.ToHexString(flash.Read(FilePath)));
        Assert.False(flash.Contains(NewFilePath));
    }

    [Fact]
    public void A_new_flash_has_the_defaults()
    {
        MemoryBench.Use(new VirtualFlash(), memory =>
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
        VirtualFlash flash = MemoryBench.Use(new VirtualFlash(), memory => Assert.True(memory.RememberEpisode(episode)));

        MemoryBench.Use(flash, memory =>
        {
            memory.Load();
            Assert.Equal(episode, memory.LastEpisode);
        });
    }

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
    public void An_evening_wears_the_flash_by_its_episodes_and_once_an_hour()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(3.5 * 3600);

        // Name and one episode: two writes each for the new file, one deletion, two moves. What was learned: likewise, three times.
        // The night log takes a page each half hour.
        Assert.Equal(3 + 4 + 3 + 4 + 4 + 7, evening.Board.Flash.WriteCount);
    }
}

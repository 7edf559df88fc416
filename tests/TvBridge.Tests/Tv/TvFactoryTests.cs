using System;
using System.Threading.Tasks;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Tv;

public class TvFactoryTests
{
    [Fact]
    public async Task A_kodi_address_makes_a_kodi()
    {
        Assert.True(NewFactory().TryCreate("kodi://kodi@tv", out ITv? tv, out string? error), error);

        await using (tv)
        {
            Assert.IsType<KodiTv>(tv);
            Assert.Equal(("kodi://kodi@tv:8080", PauseCommand.Deterministic, true), (tv.Name, tv.PauseCommand, tv.StateIsReadable));
        }
    }

    [Fact]
    public async Task A_virtual_address_makes_a_tv_that_plays_and_misbehaves_as_told()
    {
        const string Address = "virtual:?toggles=yes&late=1500ms&dies=yes&lies=yes&ignores=yes&refuses=yes&hides-state=yes&hides-position=yes&says=off";
        Assert.True(NewFactory().TryCreate(Address, out ITv? tv, out string? error), error);

        await using (tv)
        {
            VirtualTv virtualTv = Assert.IsType<VirtualTv>(tv);
            VirtualTvFaults faults = virtualTv.Faults;
            Assert.Equal(Address, tv.Name);
            Assert.Equal(TvState.Playing, virtualTv.Player.State);
            Assert.Equal((TimeSpan.FromSeconds(1.5), TvState.Off), (faults.AnswersLate, faults.Says));
            Assert.True(faults is { PauseToggles: true, DiesAfterNextRead: true, SaysPausedButPlays: true, IgnoresPause: true });
            Assert.True(faults is { RefusesPause: true, HidesState: true, HidesPosition: true, IsDead: false });
        }
    }

    [Fact]
    public async Task Without_switches_nothing_is_wrong_with_a_virtual_tv()
    {
        Assert.True(NewFactory().TryCreate("virtual:?toggles=no", out ITv? tv, out string? error), error);

        await using (tv)
        {
            Assert.True(Assert.IsType<VirtualTv>(tv).Faults is
            {
                PauseToggles: false, DiesAfterNextRead: false, SaysPausedButPlays: false, IgnoresPause: false, RefusesPause: false,
                HidesState: false, HidesPosition: false, IsDead: false, Says: null, AnswersLate.Ticks: 0,
            });
        }
    }

    [Theory]
    [InlineData("virtual:?toggles=maybe", "TV address \"virtual:?toggles=maybe\" has toggles=maybe; expected toggles= and yes or no.")]
    [InlineData("virtual:?dies", "TV address \"virtual:?dies=\" has dies=; expected dies= and yes or no.")]
    [InlineData("virtual:?late=2", "TV address \"virtual:?late=2\" has late=2; expected late= and a time from 0ms to 60s such as 500ms or 2s.")]
    [InlineData("virtual:?late=61s", "TV address \"virtual:?late=61s\" has late=61s; expected late= and a time from 0ms to 60s such as 500ms or 2s.")]
    [InlineData("virtual:?late=-1s", "TV address \"virtual:?late=-1s\" has late=-1s; expected late= and a time from 0ms to 60s such as 500ms or 2s.")]
    [InlineData("virtual:?says=1", "TV address \"virtual:?says=1\" has says=1; expected says= and playing, paused, stopped, buffering, off or unknown.")]
    [InlineData("virtual:?says=", "TV address \"virtual:?says=\" has says=; expected says= and playing, paused, stopped, buffering, off or unknown.")]
    public void A_switch_with_an_odd_value_is_named(string address, string expected)
    {
        Assert.False(NewFactory().TryCreate(address, out ITv? tv, out string? error));

        Assert.Null(tv);
        Assert.Equal(expected, error);
    }

    [Fact]
    public void An_address_that_does_not_parse_makes_nothing()
    {
        Assert.False(NewFactory().TryCreate("kodi://", out ITv? tv, out string? error));

        Assert.Null(tv);
        Assert.Equal("TV address \"kodi://\" has no two slashes with a host after them; expected kodi://USER@HOST:PORT.", error);
    }

    private static TvFactory NewFactory() => new(TimeProvider.System, new TvPasswords(name => name == TvPasswords.Variable ? "secret" : null));
}

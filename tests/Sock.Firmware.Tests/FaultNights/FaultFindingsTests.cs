using System;
using System.Linq;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>The judge of the nights finds what it is there to find: each fault of a sock is planted in a night without any.</summary>
public class FaultFindingsTests
{
    // Worn, encrypted; put on at 120 s.
    private const int Seed = 2;

    [Fact]
    public void A_night_without_faults_has_no_findings() => Assert.Empty(FaultFindings.Of(Quiet().Run()));

    [Fact]
    public void A_doze_of_a_foot_that_moved_is_found()
    {
        FaultNight night = Quiet().Run();
        night.Lines.Insert(0, new DebugLine(1_000_000_000, "state: 2, movement 7 mg"));
        night.Words.Add(Word(1000, SockState.Asleep, 400_000, counter: 5000));

        Assert.Contains(FaultFindings.Of(night), finding => finding.StartsWith("at 1000 s it says asleep since 600 s", StringComparison.Ordinal));
    }

    [Fact]
    public void A_doze_of_a_sock_on_the_floor_is_found()
    {
        FaultNight night = new FaultNight(19, new FaultScript([])).Run();
        Assert.False(night.Truth.IsWorn);
        night.Words.Add(Word(7000, SockState.Asleep, 400_000));

        Assert.Single(FaultFindings.Of(night), finding => finding.Contains("it says asleep", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sock_that_falls_silent_is_found()
    {
        FaultNight night = Quiet().Run();
        night.Words.RemoveAll(word => word.AtS > 4000);

        Assert.Contains(FaultFindings.Of(night), finding => finding.StartsWith("silent since", StringComparison.Ordinal));
    }

    [Fact]
    public void A_counter_that_comes_again_is_found()
    {
        FaultNight night = Quiet().Run();
        night.Words.Add(Word(7100, SockState.Awake, 0, night.Words[^1].Counter));

        Assert.Contains(FaultFindings.Of(night), finding => finding.Contains(" comes after ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_episode_that_is_used_twice_is_found()
    {
        FaultNight night = Quiet().Run();
        NightWord warning = night.Words.First(word => word.State == SockState.Warning);
        night.Words.Add(Word(7100, SockState.Awake, 0, 6000));
        night.Words.Add(Word(7110, SockState.Warning, 0, 6001, warning.Episode));

        Assert.Contains($"episode {warning.Episode} is used twice", FaultFindings.Of(night));
    }

    [Fact]
    public void Settings_that_changed_are_found()
    {
        FaultNight night = Quiet().Run();
        night.Flash.Write(FaultNight.SettingsPath, [1, 2, 3]);

        Assert.Contains("the settings have changed", FaultFindings.Of(night));
    }

    [Fact]
    public void A_page_of_the_log_that_is_lost_is_found()
    {
        FaultNight night = Quiet().Run();
        Assert.NotEmpty(night.PagesSeen[^1]);
        night.PagesSeen.Add([.. night.PagesSeen[^1].Skip(1)]);

        Assert.Contains("1 pages of the night log are lost", FaultFindings.Of(night));
    }

    [Fact]
    public void An_exception_is_found()
    {
        FaultNight night = Quiet().Run();
        night.Lines.Add(new DebugLine(5_000_000, "sock: stopped by Exception: planted; the board restarts."));
        night.Failures.Add(new InvalidOperationException("planted"));

        Assert.Equal(2, FaultFindings.Of(night).Count);
    }

    private static FaultNight Quiet() => new(Seed, new FaultScript([]));

    private static NightWord Word(double atS, SockState state, int ageMs, uint counter = 0, byte episode = 9) =>
        new(atS, [], new AdvertFields { State = state, StillAgeMs = ageMs, Counter = counter, Episode = episode });
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Tests.Cli;
using Xunit;

namespace TvBridge.Tests.Socks.Recorded;

public class RecordedRadioTests
{
    private const string Header = """{"format":"tvbridge-air","version":1,"startedAt":"2026-11-21T22:41:30.000Z","radio":"BlueZ"}""";
    private const string Good = """{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","rssiDbm":-61,"serviceData":"4400"}""";

    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);

    [Fact]
    public async Task At_the_pace_of_the_recording_the_waits_are_the_gaps()
    {
        using TempFolder folder = new();
        SteppedTime real = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

        KeptEar ear = await PlayAsync(folder, real, speed: 1, Header, At(0), At(1500), At(1500), At(61_500));

        Assert.Equal([TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(60)], real.Waits);
        Assert.Equal([0, 1.5, 1.5, 61.5], ear.Adverts.Select(advert => (advert.HeardAt - Start).TotalSeconds));
    }

    [Fact]
    public async Task Ten_times_as_fast_the_waits_are_a_tenth_and_the_times_of_hearing_the_same()
    {
        using TempFolder folder = new();
        SteppedTime real = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

        KeptEar ear = await PlayAsync(folder, real, speed: 10, Header, At(0), At(10_000), At(70_000));

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(6)], real.Waits);
        Assert.Equal([0, 10, 70], ear.Adverts.Select(advert => (advert.HeardAt - Start).TotalSeconds));
    }

    [Fact]
    public async Task As_fast_as_it_can_be_read_nothing_waits_and_the_clock_is_moved_by_the_adverts()
    {
        using TempFolder folder = new();
        SteppedTime real = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        PlaybackTime time = new(real, Start, speed: null);
        List<TimeSpan> clock = [];

        await PlayAsync(folder, time, new ClockEar(() => clock.Add(time.GetUtcNow() - Start)), Header, At(0), At(3_600_000), At(86_400_000));

        Assert.Empty(real.Waits);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromHours(1), TimeSpan.FromDays(1)], clock);
    }

    [Fact]
    public async Task The_clock_of_the_recording_is_never_behind_what_was_heard()
    {
        using TempFolder folder = new();
        PlaybackTime time = new(new SteppedTime(Start.AddYears(3)), Start, speed: 60);
        KeptEar ear = new();
        List<double> ages = [];

        await PlayAsync(folder, time, new ClockEar(() => ages.Add((time.GetUtcNow() - Start).TotalSeconds), ear), Header, At(0), At(30_000), At(90_000));

        Assert.Equal(ear.Adverts.Select(advert => (advert.HeardAt - Start).TotalSeconds), ages);
    }

    [Fact]
    public async Task When_it_has_ended_the_clock_stands_still()
    {
        using TempFolder folder = new();
        SteppedTime real = new(Start);
        PlaybackTime time = new(real, Start, speed: 60);
        real.Move(TimeSpan.FromSeconds(5));
        time.Restart();
        Assert.Equal(TimeSpan.Zero, time.Elapsed);

        await PlayAsync(folder, time, new KeptEar(), Header, At(0), At(90_000));
        real.Move(TimeSpan.FromHours(1));

        Assert.Equal(Start.AddSeconds(90), time.GetUtcNow());
    }

    [Fact]
    public async Task It_says_when_it_plays_and_when_it_has_ended()
    {
        using TempFolder folder = new();

        KeptEar ear = await PlayAsync(folder, new SteppedTime(Start), speed: null, Header, Good);

        Assert.Equal([RadioCondition.Listening, RadioCondition.Ended], ear.Notices.Select(notice => notice.Condition));
        Assert.Equal($"Plays the recording {folder.File("a.air")} of 2026-11-21 22:41:30 UTC.", ear.Notices[0].Text);
        Assert.Equal($"The recording {folder.File("a.air")} has come to its end; adverts played: 1.", ear.Notices[1].Text);
    }

    [Fact]
    public async Task It_stops_in_the_middle_of_a_wait_when_it_is_told_to()
    {
        using TempFolder folder = new();
        await File.WriteAllLinesAsync(folder.File("a.air"), [Header, At(0), At(3_600_000)], TestContext.Current.CancellationToken);
        using AirRecording recording = AirRecording.Open(folder.File("a.air")).Recording!;
        using CancellationTokenSource stop = new();
        ClockEar ear = new(stop.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new RecordedRadio(recording, new PlaybackTime(TimeProvider.System, Start, speed: 1)).RunAsync(ear, stop.Token));
    }

    private static string At(int ms) => $$"""{"tMs":{{ms}},"address":"C4:DE:E2:19:2B:7F","serviceData":"4400"}""";

    private static async Task<KeptEar> PlayAsync(TempFolder folder, TimeProvider real, double? speed, params string[] lines)
    {
        KeptEar ear = new();
        await PlayAsync(folder, new PlaybackTime(real, Start, speed), ear, lines);
        return ear;
    }

    private static async Task PlayAsync(TempFolder folder, PlaybackTime time, IRadioEar ear, params string[] lines)
    {
        await File.WriteAllTextAsync(folder.File("a.air"), string.Concat(lines.Select(line => line + "\n")), TestContext.Current.CancellationToken);
        await PlayFileAsync(folder, time, ear);
    }

    private static async Task PlayFileAsync(TempFolder folder, PlaybackTime time, IRadioEar ear)
    {
        AirRecordingOpening opening = AirRecording.Open(folder.File("a.air"));
        Assert.True(opening.IsOpen, opening.Refusal);
        using AirRecording recording = opening.Recording;
        await new RecordedRadio(recording, time).RunAsync(ear, TestContext.Current.CancellationToken);
    }

    /// <summary>Does something at each advert.</summary>
    private sealed class ClockEar(Action heard, IRadioEar? next = null) : IRadioEar
    {
        public void Heard(in AirAdvert advert)
        {
            heard();
            next?.Heard(advert);
        }

        public void Changed(RadioNotice notice) => next?.Changed(notice);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
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
    public async Task It_says_when_it_plays_and_when_it_has_ended()
    {
        using TempFolder folder = new();

        KeptEar ear = await PlayAsync(folder, new SteppedTime(Start), speed: null, Header, Good);

        Assert.Equal([RadioCondition.Listening, RadioCondition.Ended], ear.Notices.Select(notice => notice.Condition));
        Assert.Equal($"Plays the recording {folder.File("a.air")} of 2026-11-21 22:41:30 UTC.", ear.Notices[0].Text);
        Assert.Equal($"The recording {folder.File("a.air")} has come to its end; adverts played: 1.", ear.Notices[1].Text);
    }

    [Fact]
    public async Task A_last_line_that_was_not_written_to_its_end_spoils_nothing_before_it()
    {
        using TempFolder folder = new();
        byte[] whole = Encoding.UTF8.GetBytes($"{Header}\n{Good}\n{Good}\n{Good}");
        for (int cut = 1; cut < Good.Length; cut++)
        {
            await File.WriteAllBytesAsync(folder.File("a.air"), whole[..^cut], TestContext.Current.CancellationToken);
            KeptEar ear = new();
            await PlayFileAsync(folder, new PlaybackTime(TimeProvider.System, Start, speed: null), ear);
            Assert.Equal(2, ear.Adverts.Count);
            Assert.Equal(RadioCondition.Ended, ear.Notices[^1].Condition);
            Assert.Contains("ends in the middle of a line; adverts played: 2", ear.Notices[^1].Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nonsense", "is no JSON object")]
    [InlineData("[1,2]", "is no JSON object")]
    [InlineData("", "is no JSON object")]
    [InlineData("{}", "has no \"tMs\"")]
    [InlineData("""{"tMs":-1,"address":"C4:DE:E2:19:2B:7F","serviceData":""}""", "has no \"tMs\"")]
    [InlineData("""{"tMs":1e300,"address":"C4:DE:E2:19:2B:7F","serviceData":""}""", "has no \"tMs\"")]
    [InlineData("""{"tMs":1.5,"address":"C4:DE:E2:19:2B:7F","serviceData":""}""", "has no \"tMs\"")]
    [InlineData("""{"tMs":999,"address":"C4:DE:E2:19:2B:7F","serviceData":""}""", "goes back in time")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B","serviceData":""}""", "has no \"address\"")]
    [InlineData("""{"tMs":1000,"address":7,"serviceData":""}""", "has no \"address\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F"}""", "has no \"serviceData\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","serviceData":"4"}""", "has no \"serviceData\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","serviceData":"zz"}""", "has no \"serviceData\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","serviceData":"","rssiDbm":128}""", "has a wrong \"rssiDbm\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","serviceData":"","rssiDbm":"-61"}""", "has a wrong \"rssiDbm\"")]
    [InlineData("""{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","serviceData":"","name":"\ud800"}""", "has a text that is no text")]
    public async Task A_damaged_line_ends_the_recording_with_one_sentence_that_names_it(string line, string expected)
    {
        using TempFolder folder = new();

        KeptEar ear = await PlayAsync(folder, new SteppedTime(Start), speed: null, Header, Good, line, Good);

        Assert.Single(ear.Adverts);
        RadioNotice notice = ear.Notices[^1];
        Assert.Equal(RadioCondition.Failing, notice.Condition);
        Assert.StartsWith($"The recording {folder.File("a.air")} is damaged: line 3 {expected}", notice.Text, StringComparison.Ordinal);
        Assert.EndsWith("; delete that line and play it again.", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_many_megabytes_is_refused_without_being_held()
    {
        using TempFolder folder = new();
        await File.WriteAllTextAsync(folder.File("a.air"), $"{Header}\n{Good}\n{new string('x', 20_000_000)}\n{Good}\n", TestContext.Current.CancellationToken);
        KeptEar ear = new();

        await PlayFileAsync(folder, new PlaybackTime(TimeProvider.System, Start, speed: null), ear);

        Assert.Contains("line 3 is longer than 8192 bytes", ear.Notices[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_any_kind_end_in_a_sentence_and_never_in_an_exception()
    {
        Random random = new(20261121);
        using TempFolder folder = new();
        byte[] good = Encoding.UTF8.GetBytes($"{Header}\n{Good}\n{Good}\n");
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = [.. good];
            for (int changes = random.Next(1, 8); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            await File.WriteAllBytesAsync(folder.File("a.air"), bytes, TestContext.Current.CancellationToken);
            AirRecordingOpening opening = AirRecording.Open(folder.File("a.air"));
            using AirRecording? recording = opening.Recording;
            Assert.Equal(opening.Refusal is null, recording is not null);
            KeptEar ear = new();
            if (recording is not null)
            {
                PlaybackTime time = new(TimeProvider.System, recording.StartedAt, speed: null);
                await new RecordedRadio(recording, time).RunAsync(ear, TestContext.Current.CancellationToken);
                Assert.True(ear.Notices[^1].Condition is RadioCondition.Ended or RadioCondition.Failing);
            }
        }
    }

    [Theory]
    [InlineData("", "its first line is missing")]
    [InlineData("t_s,x_g,y_g,z_g\n", "its first line is no JSON object")]
    [InlineData("{\"kind\":\"hearing\"}\n", "its first line has no \"format\"")]
    [InlineData("{\"format\":\"tvbridge-air\"}\n", "its first line has no \"version\"")]
    [InlineData("{\"format\":\"tvbridge-air\",\"version\":2,\"startedAt\":\"2026-11-21T22:41:30.000Z\"}\n", "names version 2 of the format; expected version 1")]
    [InlineData("{\"format\":\"tvbridge-air\",\"version\":1,\"startedAt\":\"yesterday\"}\n", "has no \"startedAt\"")]
    public void A_file_that_is_no_recording_is_refused_before_anything_is_played(string text, string expected)
    {
        using TempFolder folder = new();
        File.WriteAllText(folder.File("a.air"), text);

        AirRecordingOpening opening = AirRecording.Open(folder.File("a.air"));

        Assert.False(opening.IsOpen);
        Assert.Contains(expected, opening.Refusal, StringComparison.Ordinal);
        Assert.StartsWith($"The recording {folder.File("a.air")} ", opening.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_a_folder_and_one_that_is_too_long_are_one_sentence_each()
    {
        using TempFolder folder = new();
        using (FileStream sparse = new(folder.File("long.air"), FileMode.CreateNew))
        {
            sparse.SetLength((1L << 30) + 1);
        }

        Assert.StartsWith($"There is no recording {folder.File("no.air")}; make one with", AirRecording.Open(folder.File("no.air")).Refusal, StringComparison.Ordinal);
        Assert.Contains("cannot be read", AirRecording.Open(folder.Path).Refusal, StringComparison.Ordinal);
        Assert.Contains("at most 1073741824 are read", AirRecording.Open(folder.File("long.air")).Refusal, StringComparison.Ordinal);
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

using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Tests.Cli;
using Xunit;

namespace TvBridge.Tests.Socks.Recorded;

/// <summary>Files that are no recordings, or damaged ones.</summary>
public class AirRecordingTests
{
    private const string Header = """{"format":"tvbridge-air","version":1,"startedAt":"2026-11-21T22:41:30.000Z","radio":"BlueZ"}""";
    private const string Good = """{"tMs":1000,"address":"C4:DE:E2:19:2B:7F","rssiDbm":-61,"serviceData":"4400"}""";

    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);

    [Fact]
    public async Task A_last_line_that_was_not_written_to_its_end_spoils_nothing_before_it()
    {
        using TempFolder folder = new();
        byte[] whole = Encoding.UTF8.GetBytes($"{Header}\n{Good}\n{Good}\n{Good}");
        for (int cut = 1; cut < Good.Length; cut++)
        {
            await File.WriteAllBytesAsync(folder.File("a.air"), whole[..^cut], TestContext.Current.CancellationToken);
            KeptEar ear = await PlayFileAsync(folder);
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

        KeptEar ear = await PlayAsync(folder, Header, Good, line, Good);

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

        KeptEar ear = await PlayFileAsync(folder);

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

    private static async Task<KeptEar> PlayAsync(TempFolder folder, params string[] lines)
    {
        await File.WriteAllTextAsync(folder.File("a.air"), string.Concat(lines.Select(line => line + "\n")), TestContext.Current.CancellationToken);
        return await PlayFileAsync(folder);
    }

    private static async Task<KeptEar> PlayFileAsync(TempFolder folder)
    {
        AirRecordingOpening opening = AirRecording.Open(folder.File("a.air"));
        Assert.True(opening.IsOpen, opening.Refusal);
        using AirRecording recording = opening.Recording;
        KeptEar ear = new();
        await new RecordedRadio(recording, new PlaybackTime(TimeProvider.System, Start, speed: null)).RunAsync(ear, TestContext.Current.CancellationToken);
        return ear;
    }
}

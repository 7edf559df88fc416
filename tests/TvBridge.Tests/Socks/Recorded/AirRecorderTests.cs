using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Tests.Cli;
using Xunit;

namespace TvBridge.Tests.Socks.Recorded;

public class AirRecorderTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);
    private static readonly SockAddress Address = new(0xC4DEE2192B7F);

    [Fact]
    public void A_recording_is_text_that_a_person_can_read()
    {
        using TempFolder folder = new();
        SteppedTime time = new(Start);
        using (AirRecorder recorder = Create(folder.File("evening.air"), time))
        {
            time.Move(TimeSpan.FromMilliseconds(1250));
            recorder.Take(new AirAdvert(Address, [0x44, 0x00, 0x07], -61, Start, "Sock-2B7F"));
            time.Move(TimeSpan.FromSeconds(2));
            recorder.Take(new AirAdvert(Address, [], null, Start));
        }

        Assert.Equal(
            """
            {"format":"tvbridge-air","version":1,"startedAt":"2026-11-21T22:41:30.000Z","radio":"a test"}
            {"tMs":1250,"address":"C4:DE:E2:19:2B:7F","rssiDbm":-61,"serviceData":"440007","name":"Sock-2B7F"}
            {"tMs":3250,"address":"C4:DE:E2:19:2B:7F","serviceData":""}

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(folder.File("evening.air")));
    }

    [Fact]
    public async Task What_was_recorded_is_heard_again_byte_for_byte()
    {
        using TempFolder folder = new();
        SteppedTime time = new(Start);
        string name = "Sock\u001b[31m\u0000 \ud83e\udde6 \u202e";
        List<AirAdvert> heard =
        [
            new(Address, [0x44, 0x00, 0xFF], -61, Start, name),
            new(new SockAddress(0), [], null, Start),
            new(new SockAddress(0xFFFFFFFFFFFF), new byte[1650], sbyte.MinValue, Start, ""),
        ];
        using (AirRecorder recorder = Create(folder.File("evening.air"), time))
        {
            heard.ForEach(advert => recorder.Take(advert));
        }

        KeptEar ear = await PlayAsync(folder.File("evening.air"));

        Assert.Equal(heard.Count, ear.Adverts.Count);
        foreach ((AirAdvert was, AirAdvert again) in heard.Zip(ear.Adverts))
        {
            Assert.Equal((was.Address, was.RssiDbm, was.Name, was.HeardAt), (again.Address, again.RssiDbm, again.Name, again.HeardAt));
            Assert.Equal(was.ServiceData, again.ServiceData);
        }

        Assert.DoesNotContain('\u001b', File.ReadAllText(folder.File("evening.air")));
    }

    [Fact]
    public async Task A_name_or_data_that_no_radio_can_send_do_not_spoil_the_recording()
    {
        using TempFolder folder = new();
        using (AirRecorder recorder = Create(folder.File("evening.air"), new SteppedTime(Start)))
        {
            recorder.Take(new AirAdvert(Address, new byte[1651], -61, Start));
            recorder.Take(new AirAdvert(Address, [0x44], -61, Start, new string('\u0001', 100_000)));
            recorder.Take(new AirAdvert(Address, [0x45], -61, Start, "half a character: \ud83e"));
            Assert.Equal((2, 1), (recorder.Count, recorder.SkippedCount));
        }

        KeptEar ear = await PlayAsync(folder.File("evening.air"));

        Assert.Equal(2, ear.Adverts.Count);
        Assert.Equal(248, ear.Adverts[0].Name!.Length);
        Assert.Equal(RadioCondition.Ended, ear.Notices[^1].Condition);
    }

    [Fact]
    public void The_file_grows_once_a_second_and_not_only_at_the_end()
    {
        using TempFolder folder = new();
        SteppedTime time = new(Start);
        using AirRecorder recorder = Create(folder.File("evening.air"), time);
        recorder.Take(new AirAdvert(Address, [0x44], -61, Start));
        Assert.Equal(0, new FileInfo(folder.File("evening.air")).Length);

        time.FirePeriodic();

        Assert.Equal(2, Lines(folder.File("evening.air")));
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        using TempFolder folder = new();
        using AirRecorder recorder = Create(folder.File("evening.air"), new SteppedTime(Start));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("evening.air")));
        }
    }

    [Fact]
    public void A_full_disk_is_told_once_and_listening_goes_on()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        SteppedTime time = new(Start);
        List<string> problems = [];
        FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using (AirRecorder recorder = new(full, "a test", time, problems.Add))
        {
            for (int i = 0; i < 3; i++)
            {
                recorder.Take(new AirAdvert(Address, [0x44], -61, Start));
                time.FirePeriodic();
            }

            Assert.Equal((1, 2), (recorder.Count, recorder.SkippedCount));
        }

        string problem = Assert.Single(problems);
        Assert.StartsWith("The recording /dev/full ends here (No space left", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_full_disk_let_through_of_a_line_is_taken_back()
    {
        using TempFolder folder = new();
        string path = folder.File("evening.air");
        SteppedTime time = new(Start);
        List<string> problems = [];
        using (AirRecorder recorder = new(new TightDisk(path, room: 250), "a test", time, problems.Add))
        {
            for (int i = 0; i < 3; i++)
            {
                recorder.Take(new AirAdvert(Address, [0x44], -61, Start));
                time.FirePeriodic();
            }
        }

        Assert.Contains("is in order up to there", Assert.Single(problems), StringComparison.Ordinal);
        KeptEar ear = await PlayAsync(path);
        Assert.Equal(2, ear.Adverts.Count);
        Assert.EndsWith("has come to its end; adverts played: 2.", ear.Notices[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_gets_too_long_to_be_played_ends_and_says_so()
    {
        using TempFolder folder = new();
        SteppedTime time = new(Start);
        List<string> problems = [];
        FileStream file = new(folder.File("evening.air"), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using (AirRecorder recorder = new(file, "a test", time, problems.Add, mostBytes: 1000))
        {
            for (int i = 0; i < 100; i++)
            {
                recorder.Take(new AirAdvert(Address, [0x44], -61, Start));
                time.FirePeriodic();
            }

            Assert.InRange(recorder.Count, 5, 20);
            Assert.Equal(100, recorder.Count + recorder.SkippedCount);
        }

        Assert.Contains("all that a recording can hold", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_overwritten_and_no_folder_is_mistaken_for_one()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder.File("letter.txt"), "Dear Aunt");

        Assert.False(AirRecorder.TryCreate(folder.File("letter.txt"), "a test", TimeProvider.System, _ => { }, out _, out string? there));
        Assert.False(AirRecorder.TryCreate(folder.Path, "a test", TimeProvider.System, _ => { }, out _, out string? isFolder));
        Assert.False(AirRecorder.TryCreate(folder.File("no/such/evening.air"), "a test", TimeProvider.System, _ => { }, out _, out string? missing));

        Assert.Equal($"There is a file {folder.File("letter.txt")} already, and a recording overwrites none; give --record another name.", there);
        Assert.Contains("cannot be made", isFolder, StringComparison.Ordinal);
        Assert.Contains("a folder that you may write to", missing, StringComparison.Ordinal);
        Assert.Equal("Dear Aunt", File.ReadAllText(folder.File("letter.txt")));
    }

    private static AirRecorder Create(string path, TimeProvider time)
    {
        Assert.True(AirRecorder.TryCreate(path, "a test", time, problem => Assert.Fail(problem), out AirRecorder? recorder, out string? refusal), refusal);
        return recorder;
    }

    private static async Task<KeptEar> PlayAsync(string path)
    {
        AirRecordingOpening opening = AirRecording.Open(path);
        Assert.True(opening.IsOpen, opening.Refusal);
        using AirRecording recording = opening.Recording;
        KeptEar ear = new();
        await new RecordedRadio(recording, new PlaybackTime(TimeProvider.System, recording.StartedAt, speed: null)).RunAsync(ear, TestContext.Current.CancellationToken);
        return ear;
    }

    private static int Lines(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path)).Count(character => character == '\n');
}

using System;
using System.IO;
using System.Linq;
using SockLab.Evaluation;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class RecordingNightsTests
{
    [Fact]
    public void Counts_with_a_diary_become_a_night_with_its_viewing_hours_and_its_sleep()
    {
        using Bench bench = new();
        string rows = string.Concat(Enumerable.Range(1000, 240).Select(second => $"{second},{(second < 1060 ? 10 : 0)},0,0,x\n"));
        bench.Write("user_3.csv", "t_s,axis1,axis2,axis3,vm\n" + rows);
        bench.Write(
            "user_3_labels.csv",
            "start_s,end_s,label\n900,1060,diary:large_screen_TV\n1000,1120,diary:eating\n1090,1240,actigraph_in_bed\n1120,1180,actigraph_sleep_from_onset\n");

        NightReading reading = RecordingNights.Load(bench.Folder, new SampleOptions());

        Assert.Empty(reading.Refusals);
        Assert.Empty(reading.Notes);
        LabeledNight night = Assert.Single(reading.Nights);
        Assert.Equal("user_3", night.Epochs.Person);
        Assert.Equal(7800, night.Epochs.FloorMicroG);
        Assert.Equal([1_000_000, 1_030_000, 1_060_000, 1_090_000, 1_120_000, 1_150_000, 1_180_000, 1_210_000], night.Epochs.StartMs);
        Assert.Equal(
            [
                Truth.AwakeBeforeLightsOut, Truth.AwakeBeforeLightsOut, Truth.Unknown, Truth.Awake, Truth.SleepN2, Truth.SleepN2, Truth.Awake, Truth.Awake,
            ],
            night.Epochs.Truth);

        // 10 counts: 65 + 0.7 x 10 = 72 mg, with the floor of 7.786 mg: the root of 72 x 72 + 7.786 x 7.786 = 72.42 mg.
        Assert.Equal([72_420, 72_420, 7_786], night.Epochs.MovementMicroG[..3]);
    }

    [Fact]
    public void Stages_with_a_smoothed_count_bring_their_own_truth()
    {
        using Bench bench = new();
        bench.Write("100.csv", "t_s,psg_stage,count_smoothed\n0,0,20\n30,1,0\n60,2,0\n90,3,0\n120,4,0\n150,5,0\n180,-1,0\n");

        LabeledNight night = Assert.Single(RecordingNights.Load(bench.Folder, new SampleOptions()).Nights);

        Assert.Equal(
            [Truth.Awake, Truth.SleepN1, Truth.SleepN2, Truth.SleepN3, Truth.SleepN3, Truth.SleepR, Truth.Unknown],
            night.Epochs.Truth);

        // 20 counts x 0.94 = 18.8 mg, with the floor of 7.786 mg: 20.35 mg.
        Assert.Equal(20_348, night.Epochs.MovementMicroG[0]);
    }

    [Fact]
    public void Raw_motion_goes_through_the_front_end_and_a_seated_study_is_awake_throughout()
    {
        using Bench bench = new();
        bench.Write("S04.csv", PlantedMotion.Motion((91, 100)));
        bench.Write("S04_labels.csv", "start_s,end_s,label\n30,60,stroop\n");
        bench.Write("mine.csv", PlantedMotion.Motion((91, 100)));
        bench.Write("mine_labels.csv", "start_s,end_s,label\n30,60,P\n");

        NightReading reading = RecordingNights.Load(bench.Folder, new SampleOptions());

        Assert.Equal(["S04", "mine"], reading.Nights.Select(night => night.Epochs.Person));
        Assert.All(reading.Nights[0].Epochs.Truth, truth => Assert.Equal(Truth.AwakeBeforeLightsOut, truth));
        Assert.Equal([Truth.Unknown, Truth.AwakeBeforeLightsOut, Truth.Unknown], reading.Nights[1].Epochs.Truth);

        // 100 mg on z, and the noise on x and y: 2 x 1.128 x 2.3 = 5.2 mg.
        Assert.All(reading.Nights[1].Epochs.MovementMicroG, movement => Assert.InRange(movement, 104_500, 106_000));
    }

    [Fact]
    public void What_cannot_be_used_is_named_and_the_rest_is_used()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("more"));
        bench.Write("a.csv", PlantedMotion.Epochs((60, 10)));
        bench.Write("a_labels.csv", "start_s,end_s,label\n0,60,P\n70,80,P\n");
        bench.Write("b.csv", "t_s,movement_mg\n5,1\n4,1\n");
        bench.Write("c_labels.csv", "start_s,end_s,label\n");
        bench.Write("d.csv", PlantedMotion.Epochs((60, 10)));
        bench.Write("e.csv", PlantedMotion.Epochs((60, 10)));
        bench.Write("e_labels.csv", "start_s,end_s,label\n0,sixty,P\n");
        bench.Write("f.csv", "t_s,movement_mg\n1700000000,1\n1700000001,1\n");
        bench.Write("readme.txt", "not looked at");
        bench.Write("more/g.csv", PlantedMotion.Epochs((60, 10)));
        bench.Write("more/g_labels.csv", "start_s,end_s,label\n0,60,W\n");

        NightReading reading = RecordingNights.Load(bench.Folder, new SampleOptions());

        Assert.Equal(["a", "d", "more/g"], reading.Nights.Select(night => night.Epochs.Person));
        Assert.Equal(
            [
                $"{bench.At("b.csv")}, line 3: found time 4 s after 5 s; expected times that rise from row to row; sort the rows and remove repeated ones.",
                $"{bench.At("e_labels.csv")}, line 2: found 'sixty' as end_s; expected a number such as 0.25; correct or remove the row.",
                $"{bench.At("f.csv")}: found times from 1700000000 to 1700000001 s; expected -1728000 to 1728000 s; subtract the start from recording and labels.",
                $"{bench.At("c_labels.csv")}: found labels without a recording; expected c.csv or c.csv.gz beside them; add it or remove the labels.",
            ],
            reading.Refusals.Select(refusal => refusal.Sentence));
        Assert.Equal(["b.csv", "e_labels.csv", "f.csv", "c_labels.csv"], reading.Refusals.Select(refusal => refusal.File));
        Assert.Equal(
            [
                $"{bench.At("a_labels.csv")}: found 1 of 2 labels outside the recording, the first 'P' from 70 to 80 s; expected 0 to 60 s; they are left out.",
                $"{bench.At("d.csv")}: found no labels; expected d_labels.csv beside it; it is judged but counts nowhere.",
            ],
            reading.Notes);
        Assert.Equal(3, reading.Nights.Count);
    }

    [Fact]
    public void A_date_that_falls_back_is_refused_by_name()
    {
        using Bench bench = new();
        bench.Write("user_8.csv", "t_s,axis1,axis2,axis3\n86398,1,0,0\n86399,1,0,0\n-2592000,1,0,0\n-2591999,1,0,0\n");

        NightReading reading = RecordingNights.Load(bench.Folder, new SampleOptions());

        Assert.Empty(reading.Nights);
        (string file, string sentence) = Assert.Single(reading.Refusals);
        Assert.Equal("user_8.csv", file);
        Assert.Contains("line 4: found second -2592000 after 86399, a fall by 31 days", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.")]
    [InlineData("nowhere", "found a folder that is missing or cannot be read; expected one with recordings; check the path.")]
    public void A_folder_with_nothing_in_it_is_named(string folder, string sentence)
    {
        using Bench bench = new();

        Assert.Equal($"{bench.At(folder)}: {sentence}", Assert.Single(RecordingNights.Load(bench.At(folder), new SampleOptions()).Refusals).Sentence);
    }
}

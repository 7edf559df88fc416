using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;
using Sock.Tests.Shared;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;
using Sock.VirtualBoard.Time;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>The front end on raw and untouched wrist acceleration: through the simulated sensor, its FIFO and the driver, against the recording itself.</summary>
public class RawRecordingTests
{
    private const int WindowMs = 5000;
    private const double LsbPerMilliG = 16.384;

    [Fact]
    public void Movement_through_sensor_and_FIFO_ranks_windows_as_the_recording_does()
    {
        IMotionSource recording = Open();
        List<(double AtS, double MilliG)> measured = Measure(recording);
        double[] wanted = [.. measured.Select(window => Reference(recording, window.AtS - 5, window.AtS))];
        double[] got = [.. measured.Select(window => window.MilliG)];

        Assert.InRange(measured.Count, 600, 640);
        double correlation = RankCorrelation(wanted, got);
        Assert.True(correlation >= 0.95, $"rank correlation over {got.Length} windows of 5 s is {correlation:0.000}");

        // Well above the part's noise the two agree in size too; the sensor's own clock is 1.2 % fast.
        double[] ratios = [.. wanted.Zip(got).Where(pair => pair.First > 60).Select(pair => pair.Second / pair.First).Order()];
        Assert.True(ratios.Length > 20, $"{ratios.Length} windows of more than 60 mg");
        Assert.InRange(ratios[ratios.Length / 2], 0.95, 1.1);
    }

    [Fact]
    public void A_seated_person_at_tasks_is_never_taken_for_a_sleeper()
    {
        List<SockState> states = [];
        VirtualBoard.Board board = new(new FreeRunningTime(), Open());
        board.Flash.Write(@"I:\sock.cfg", "version = 1\nadverts = plain\nend = yes\n"u8.ToArray());
        board.Radio.AdvertSent += advert => states.Add((SockState)advert.Advert[13]);
        board.SwitchOffAt(Open().LengthMicroseconds);

        board.Run(Program.Main);

        Assert.Null(board.LastFailure);
        Assert.Contains(SockState.Awake, states);
        Assert.DoesNotContain(SockState.Asleep, states);
        Assert.DoesNotContain(SockState.Fault, states);
    }

    private static List<(double AtS, double MilliG)> Measure(IMotionSource recording)
    {
        List<(double AtS, double MilliG)> windows = [];
        VirtualBoard.Board board = new(new FreeRunningTime(), recording);
        board.SwitchOffAt(recording.LengthMicroseconds);
        board.Run(() =>
        {
            Mpu6050Fifo sensor = new(I2cBus.Open(FeatherEsp32V2.Create(), 0x68));
            MovementMeter meter = new();
            byte[] samples = new byte[Mpu6050Fifo.MostBytes];
            sensor.Read(samples);
            int dueMs = BoardClock.NowMs();
            while (true)
            {
                dueMs += WindowMs;
                BoardPower.LightSleep(FeatherEsp32V2.Create(), dueMs - BoardClock.NowMs(), buttonIsDown: false);
                Assert.Equal(FifoStatus.Ok, sensor.Read(samples));
                meter.Add(samples, sensor.SampleCount);
                windows.Add((dueMs / 1000.0, MovementMeter.MeanMicroG(meter.BatchSumLsb, meter.BatchDifferences) / 1000.0));
            }
        });
        return windows;
    }

    /// <summary>The same measure in floating point, straight from the recording at 25 Hz, without a sensor. Milli-g.</summary>
    private static double Reference(IMotionSource recording, double fromS, double toS)
    {
        double sum = 0;
        int count = 0;
        int[]? before = null;
        for (double at = fromS; at < toS; at += 0.04)
        {
            if (recording.TryRead((long)(at * 1e6), out int x, out int y, out int z))
            {
                if (before is not null)
                {
                    sum += Math.Abs(x - before[0]) + Math.Abs(y - before[1]) + Math.Abs(z - before[2]);
                    count++;
                }

                before = [x, y, z];
            }
        }

        return sum / count / LsbPerMilliG;
    }

    private static double RankCorrelation(double[] first, double[] second)
    {
        double[] a = Ranks(first);
        double[] b = Ranks(second);
        double mean = (a.Length - 1) / 2.0;
        double together = a.Zip(b).Sum(pair => (pair.First - mean) * (pair.Second - mean));
        return together / Math.Sqrt(a.Sum(rank => (rank - mean) * (rank - mean)) * b.Sum(rank => (rank - mean) * (rank - mean)));
    }

    private static double[] Ranks(double[] numbers)
    {
        double[] ranks = new double[numbers.Length];
        foreach ((int index, int rank) in Enumerable.Range(0, numbers.Length).OrderBy(i => numbers[i]).Select((index, rank) => (index, rank)))
        {
            ranks[index] = rank;
        }

        return ranks;
    }

    private static IMotionSource Open()
    {
        RecordingMotionOpening opening = RecordingMotion.Open(
            RepositoryRoot.File("tests", "vectors", "motion", "stresspredict-S08.csv.gz"), seed: 1);
        Assert.False(opening.IsRefused, opening.Refusal);
        return opening.Motion.Source;
    }
}

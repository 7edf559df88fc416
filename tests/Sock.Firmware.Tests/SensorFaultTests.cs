using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>Missing data is not stillness, whatever it is missing for.</summary>
public class SensorFaultTests
{
    private const double FaultFromS = 150;
    private const double FaultToS = 700;

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge, "sensor: status 1")]
    [InlineData(SensorFaultKind.PartialTransfer, "sensor: status 3")]
    [InlineData(SensorFaultKind.BusError, "sensor: status 3")]
    [InlineData(SensorFaultKind.BrownOut, "sensor: status 1")]
    public void A_sensor_that_stops_answering_is_a_fault_after_a_minute_and_never_sleep(SensorFaultKind kind, string line)
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(kind, FaultFromS, FaultToS).Run(1200);

        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.Fault, SockState.Awake, SockState.Warning, SockState.Asleep],
            evening.StateChanges);
        Assert.InRange(evening.FirstLineS(line), FaultFromS, FaultFromS + 5.1);
        Assert.InRange(evening.First(SockState.Fault).FirstS, FaultFromS + 55, FaultFromS + 66);
        AssertRecovered(evening);
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge, "sensor: status 1")]
    [InlineData(SensorFaultKind.PartialTransfer, "sensor: status 3")]
    [InlineData(SensorFaultKind.BusError, "sensor: status 3")]
    public void A_sensor_that_does_not_answer_from_the_start_is_said_and_found_when_it_comes(SensorFaultKind kind, string line)
    {
        Evening evening = new Evening().Fault(kind, 0, 120).Move(130, 209.5).Run(500);

        Assert.Equal(0, evening.Board.Reboots);
        Assert.InRange(evening.FirstLineS(line), 0, 1);
        Assert.Equal([SockState.NotWorn, SockState.Fault, SockState.NotWorn, SockState.Awake, SockState.Warning], evening.StateChanges);
        Assert.InRange(evening.First(SockState.Fault).FirstS, 60, 66);
    }

    [Theory]
    [InlineData(0x70, "0x70, as an MPU-6500 does")]
    [InlineData(0x71, "0x71, as an MPU-9250 does")]
    [InlineData(0x98, "0x98, as an ICM-20689 does")]
    [InlineData(0x19, "0x19, as an MPU-6886 does")]
    [InlineData(0x00, "0x00, which no part does")]
    [InlineData(0xFF, "0xFF, which no part does")]
    public void Another_chip_is_a_fault_from_the_first_word_on_and_named_once(byte identity, string named)
    {
        Evening evening = new Evening(new BoardOptions { SensorIdentity = identity }).Move(5, 89.5).Run(600);

        Assert.All(evening.States, state => Assert.Equal(SockState.Fault, state));
        Assert.InRange(evening.Payloads[0].FirstS, 5, 6);
        Assert.Single(evening.Lines, line => line.Text.StartsWith("sensor: the sensor answers WHO_AM_I " + named, System.StringComparison.Ordinal));
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void A_stuck_sensor_is_a_fault_within_two_windows_and_never_sleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(SensorFaultKind.Stuck, FaultFromS, FaultToS).Run(1200);

        Assert.InRange(evening.First(SockState.Fault).FirstS, FaultFromS + 10, FaultFromS + 21);
        AssertRecovered(evening);
    }

    [Fact]
    public void A_gap_in_the_motion_is_a_fault_after_a_minute_and_never_sleep()
    {
        Evening evening = new Evening(null, foot => new MotionWithGap(foot, FaultFromS, FaultToS)).Move(5, Evening.StillFromS).Run(1200);

        Assert.InRange(evening.FirstLineS("sensor: status 7"), FaultFromS, FaultFromS + 11);
        Assert.InRange(evening.First(SockState.Fault).FirstS, FaultFromS + 55, FaultFromS + 66);
        AssertRecovered(evening);
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge)]
    [InlineData(SensorFaultKind.PartialTransfer)]
    [InlineData(SensorFaultKind.BusError)]
    [InlineData(SensorFaultKind.BrownOut)]
    public void A_fault_of_forty_seconds_delays_the_question_and_nothing_else(SensorFaultKind kind)
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(kind, 155, 195).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.InRange(evening.FirstStateS(SockState.Warning), 300 + 29, 300 + 61);
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge)]
    [InlineData(SensorFaultKind.PartialTransfer)]
    [InlineData(SensorFaultKind.BusError)]
    [InlineData(SensorFaultKind.Stuck)]
    [InlineData(SensorFaultKind.BrownOut)]
    public void A_fault_during_the_question_does_not_count_as_no_answer(SensorFaultKind kind)
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(kind, 310, 430).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Fault, SockState.Awake], evening.States);
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge)]
    [InlineData(SensorFaultKind.PartialTransfer)]
    [InlineData(SensorFaultKind.BusError)]
    [InlineData(SensorFaultKind.Stuck)]
    [InlineData(SensorFaultKind.BrownOut)]
    public void A_storm_of_short_faults_takes_no_moving_foot_for_still(SensorFaultKind kind)
    {
        Evening evening = new Evening().Move(5, 900);
        for (double at = 100; at < 600; at += 2.3)
        {
            evening.Fault(kind, at, at + 1);
        }

        evening.Run(900);

        Assert.Equal(0, evening.Board.Reboots);
        Assert.True(double.IsPositiveInfinity(evening.FirstStateS(SockState.Drowsy)));
        Assert.DoesNotContain(SockState.Warning, evening.States);
        Assert.DoesNotContain(SockState.Asleep, evening.States);
        Assert.Equal(SockState.Awake, evening.Payloads[^1].State);
    }

    [Fact]
    public void A_storm_of_refused_addresses_is_over_when_it_is_over()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        for (double at = 120; at < 400; at += 2.3)
        {
            evening.Fault(SensorFaultKind.NoAcknowledge, at, at + 1);
        }

        evening.Run(900);

        Assert.Equal(0, evening.Board.Reboots);
        Assert.Equal(SockState.Asleep, evening.Payloads[^1].State);
        Assert.InRange(evening.First(SockState.Asleep).FirstS, 400, 400 + 400);
    }

    [Fact]
    public void A_chip_that_lost_its_settings_is_set_up_again_and_the_evening_goes_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep().WriteSensor(152, 0x6B, 0x80).Run(600);

        // The chip answers with other settings than it was given, then it is set up, then it delivers.
        Assert.InRange(evening.FirstLineS("sensor: status 4"), 152, 165);
        Assert.InRange(evening.FirstLineS("sensor: status 0"), 155, 170);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.False(evening.Board.Sensor.IsAsleep);
    }

    [Fact]
    public void Bytes_out_of_step_are_thrown_away_and_named()
    {
        // A byte written to the FIFO shifts all that come after it.
        Evening evening = Evening.PutOnAndFallAsleep().WriteSensor(152, 0x74, 0x00).Run(600);

        Assert.InRange(evening.FirstLineS("sensor: status 6"), 152, 156);
        Assert.InRange(evening.FirstLineS("sensor: status 0"), 156, 161);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_radio_that_takes_ten_seconds_to_start_overruns_the_fifo_and_nothing_else(bool statusNeedsEnable)
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { BleStartMilliseconds = 10_000 });
        evening.Board.Sensor.StatusNeedsEnable = statusNeedsEnable;
        evening.Run(700);

        Assert.True(evening.Board.Sensor.FifoBytesLost > 0);
        Assert.True(evening.HasLine("sensor: status 5"));
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.InRange(evening.First(SockState.Asleep).OnsetS, 85, 135);
    }

    [Fact]
    public void A_fault_shows_two_flashes_with_each_batch()
    {
        Evening evening = new Evening().Fault(SensorFaultKind.NoAcknowledge, 0, 1000).Run(400);

        Assert.InRange(evening.Flashes(100, 300), 2 * 39, 2 * 41);
        PinLengths(evening, 100, 300, 0.04, 0.07);
    }

    private static void PinLengths(Evening evening, double fromS, double toS, double shortestS, double longestS)
    {
        PinChange[] changes = [.. evening.Led.Where(change => change.Microseconds >= fromS * 1e6 && change.Microseconds < toS * 1e6)];
        Assert.All(
            changes.Zip(changes.Skip(1)).Where(pair => pair.First.IsHigh),
            pair => Assert.InRange((pair.Second.Microseconds - pair.First.Microseconds) / 1e6, shortestS, longestS));
    }

    private static void AssertRecovered(Evening evening)
    {
        // The first epoch that counts may lack two of its six windows of 5 s.
        Assert.InRange(evening.First(SockState.Warning).OnsetS, FaultToS - 10, FaultToS + 45);
        Assert.InRange(evening.First(SockState.Asleep).OnsetS, FaultToS - 10, FaultToS + 45);
        Assert.InRange(evening.FirstLineS("state: 2,"), FaultToS + 200, FaultToS + 260);
        Assert.Equal(0, evening.Board.Reboots);
    }
}

using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>The sensor's supply dips, and the part forgets what it was told.</summary>
public class BrownOutTests
{
    private const double StepS = 0.000_31;

    [Fact]
    public void A_dip_between_two_batches_is_found_and_mended()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(SensorFaultKind.BrownOut, 152, 152.001).Run(600);

        // The chip answers with other settings than it was given, then it is set up, then it delivers.
        Assert.InRange(evening.FirstLineS("sensor: status 4"), 152, 158);
        Assert.InRange(evening.FirstLineS("sensor: status 0"), 155, 163);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.False(evening.Board.Sensor.IsAsleep);
    }

    [Fact]
    public void Wherever_in_a_read_the_supply_dips_the_part_is_set_up_anew()
    {
        // Set-up takes until 0.21 s, reads are at 0.31 s and each 0.1 s later: the dip comes before, in and after every transfer of both.
        int failures = 0;
        for (double dipsAtS = 0; dipsAtS < 0.43; dipsAtS += StepS)
        {
            List<FifoStatus> answers = [];
            Evening bench = new Evening().Fault(SensorFaultKind.BrownOut, dipsAtS, dipsAtS + 0.000_01);
            bench.Run(3, () => ReadTenTimes(answers));

            Assert.Null(bench.Board.LastFailure);
            Assert.Equal(10, answers.Count);
            failures += answers.Exists(answer => answer != FifoStatus.Ok) ? 1 : 0;
            Assert.All(answers.Skip(5), answer => Assert.Equal(FifoStatus.Ok, answer));
        }

        // A dip before the driver's own settings are written does no harm; each of the others, from 0.2 s on, was noticed.
        Assert.InRange(failures, 0.22 / StepS, 0.235 / StepS);
    }

    [Fact]
    public void A_dip_in_a_question_is_no_answer_and_no_fault()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(SensorFaultKind.BrownOut, 340, 340.001).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
    }

    [Fact]
    public void A_supply_that_dips_every_minute_lets_nobody_be_taken_for_asleep_who_moves()
    {
        Evening evening = new Evening().Move(5, 3600);
        for (double s = 60; s < 3600; s += 60)
        {
            evening.Fault(SensorFaultKind.BrownOut, s, s + 0.5);
        }

        evening.Run(3600);

        Assert.Equal([SockState.NotWorn, SockState.Awake], evening.StateChanges);
        Assert.Equal(0, evening.Board.Reboots);
    }

    private static void ReadTenTimes(List<FifoStatus> answers)
    {
        Mpu6050Fifo driver = new(I2cBus.Open(FeatherEsp32V2.Create(), 0x68));
        byte[] samples = new byte[1020];
        for (int i = 0; i < 10; i++)
        {
            FifoStatus answer = driver.Read(samples);
            answers.Add(answer);
            Assert.True(answer == FifoStatus.Ok || driver.SampleCount == 0);
            if (i >= 7)
            {
                // 25.3 Hz and 2 g, whatever was forgotten.
                Assert.InRange(driver.SampleCount, 2, 3);
                Assert.InRange((short)(samples[0] << 8 | samples[1]), 5604 - 250, 5604 + 250);
            }

            VirtualThread.Sleep(100);
        }
    }
}

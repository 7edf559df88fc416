using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>What a cell does to an evening. 3,300 mV and less are empty, and what no cell gives is no reading.</summary>
public class CellEveningTests
{
    [Fact]
    public void A_sock_with_an_empty_cell_says_goodbye_instead_of_starting()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.Board.BatteryMilliVolts = 3_200;
        evening.Run(600);

        Payload only = Assert.Single(evening.Payloads);
        Assert.Equal((SockState.Off, (byte)0), (only.State, only.BatteryPercent));
        Assert.InRange(only.LengthS, 4.75, 5.25);
        Assert.Equal([1, 1, 1, 1, 1], evening.Lights(0, 600));
        Assert.Equal("session: over, reason 2", Assert.Single(evening.Lines).Text);
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 590, 600);
        Assert.Equal(1, evening.Board.DeepSleeps);
        Assert.False(evening.Board.Flash.Contains(@"I:\learned.dat"), "nothing was learned in a session that never began");
    }

    [Fact]
    public void A_cell_that_was_charged_meanwhile_starts_with_the_next_press()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.Board.BatteryMilliVolts = 3_200;
        evening.Cell(100, 3_900).Press(200).Run(300);

        Assert.Equal([SockState.Off, SockState.NotWorn], evening.States);
        Assert.InRange(evening.Payloads[1].FirstS, 200, 210);
    }

    [Fact]
    public void A_cell_that_runs_empty_in_the_middle_says_goodbye_and_stops()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Cell(200, 3_290).Run(1000);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Awake, SockState.Off], evening.States);

        // The cell that had become low was told before; three batches then make it empty.
        Payload goodbye = evening.First(SockState.Off);
        Assert.Equal(0, goodbye.BatteryPercent);
        Assert.InRange(goodbye.FirstS, 210, 220);
        Assert.Equal([1, 1, 1, 1, 1], evening.Lights(goodbye.FirstS - 2, 1000));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 1000 - 230, 1000 - 210);
        Assert.True(evening.Board.Sensor.IsAsleep);
    }

    [Fact]
    public void An_empty_cell_in_a_question_is_goodbye_and_no_sleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Cell(310, 3_290).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Off], evening.StateChanges);
        Assert.False(evening.Motor[^1].IsHigh);
    }

    [Fact]
    public void A_voltage_that_sags_for_nine_seconds_ends_nothing()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        for (int s = 100; s < 240; s += 20)
        {
            evening.Cell(s, 3_000).Cell(s + 9, 3_900);
        }

        evening.Run(600);

        Assert.DoesNotContain(SockState.Off, evening.States);
        Assert.Equal(SockState.Asleep, evening.States.Last());
    }

    [Theory]
    [InlineData(0, "cell: reads 0 mV; expected 2500 to 4600 mV of a LiPo cell; check the divider; the charge is not known.")]
    [InlineData(9_000, "cell: reads 6200 mV; expected 2500 to 4600 mV of a LiPo cell; check the divider; the charge is not known.")]
    public void A_divider_that_is_not_there_costs_the_charge_and_not_the_evening(int milliVolts, string told)
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.Board.BatteryMilliVolts = milliVolts;
        evening.Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Assert.All(evening.Payloads, payload => Assert.Equal(0, payload.BatteryPercent));
        Assert.Single(evening.Lines, line => line.Text == told);
        Assert.Empty(evening.Lights(2, 290));
    }

    [Fact]
    public void A_low_cell_is_told_once_and_shows_three_flashes_a_minute()
    {
        // 3,500 mV are 6 % on the firmware's curve.
        Evening evening = new Evening().Move(5, 900).Cell(100, 3_500).Run(500);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Awake], evening.States);
        Assert.Equal([66, 66, 6], evening.Payloads.Select(payload => (int)payload.BatteryPercent));
        Assert.InRange(evening.Payloads[2].FirstS, 100, 106);
        Assert.InRange(evening.Payloads[2].LengthS, 4.75, 5.25);
        Assert.InRange(evening.Flashes(100, 500), 3 * 6, 3 * 7);
        Assert.All(evening.Lights(100, 500), steps => Assert.Equal(1, steps));
    }

    [Fact]
    public void A_sock_with_a_cable_in_its_socket_starts_no_session_and_says_so()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Set("usb_sense = on\n");
        evening.Board.UsbMilliVolts = 5_000;
        evening.Run(600);

        Assert.Equal(SockState.Off, Assert.Single(evening.States));
        Assert.Equal([8, 2, 8], evening.Lights(0, 600));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 590, 600);
    }

    [Fact]
    public void A_cable_in_the_middle_of_the_evening_ends_it()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Set("usb_sense = on\n");
        evening.At(320, () => evening.Board.UsbMilliVolts = 5_000).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Off], evening.States);
        Assert.True(evening.HasLine("session: over, reason 4"));
        Assert.False(evening.Motor[^1].IsHigh);
    }
}

using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class AdvertRadioTests
{
    [Fact]
    public void A_radio_that_refuses_every_start_does_not_hold_the_evening_up()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true }).Run(600);

        Assert.Empty(evening.Adverts);
        Assert.Equal(0, evening.Board.Reboots);
        Assert.InRange(evening.FirstStateS(SockState.Warning), 299, 301);
        Assert.InRange(evening.FirstStateS(SockState.Asleep), 419, 421);
        Assert.True(evening.HasLine("radio: start 3 in a row failed; tried again in a while"));
        Assert.False(evening.Board.Radio.IsOn);
    }

    [Fact]
    public void A_refused_start_is_tried_again_after_5_s_and_each_time_after_twice_as_long()
    {
        Evening evening = new Evening(new BoardOptions { AdvertStartFails = true }).Run(1550);

        // The retry comes with the first batch after its time: 5 s at most.
        double[] triesS = Tries(evening);
        double[] waitsS = [.. triesS.Zip(triesS.Skip(1), (one, next) => next - one)];
        double[] leastS = [5, 10, 20, 40, 80, 160, 320, 320, 320];
        Assert.Equal(leastS.Length, waitsS.Length);
        Assert.All(waitsS.Zip(leastS), pair => Assert.InRange(pair.First, pair.Second, pair.Second + 5.5));
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void Another_state_is_tried_at_once()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true }).Run(600);

        // The first buzz of a question goes before its word.
        double[] triesS = Tries(evening);
        foreach (SockState state in (SockState[])[SockState.Awake, SockState.Warning, SockState.Asleep])
        {
            Assert.Contains(triesS, tryS => tryS - evening.FirstStateS(state) is > 0 and < 1.0);
        }
    }

    [Fact]
    public void A_radio_that_worked_and_starts_no_more_restarts_the_board_once()
    {
        Evening evening = new();
        evening.At(100, () => evening.Board.Radio.RefusesStarts = true).Run(3 * 3600);

        // The sign of life of the 10th minute fails six times: after 5, 10, 20, 40 and 80 s. A radio that never worked since is no reason to try it again.
        Assert.InRange(evening.FirstLineS("radio: it worked and does not start any more; the board restarts."), 605 + 155, 605 + 190);
        Assert.Equal(1, evening.Board.Reboots);
        Assert.True(evening.Board.Flash.Contains(@"I:\learned.dat"));
    }

    [Fact]
    public void While_the_wearer_may_be_asleep_no_radio_restarts_the_board()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.At(500, () => evening.Board.Radio.RefusesStarts = true).Run(3600);

        Assert.True(evening.HasLine("radio: start 6 in a row failed"));
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void A_radio_that_comes_back_says_the_newest_state_first()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true });
        evening.At(450, () => evening.Board.Radio.RefusesStarts = false).Run(600);

        Payload only = Assert.Single(evening.Payloads);
        Assert.Equal(SockState.Asleep, only.State);

        // Sleep is tried at 420 s, and again after 5, 10 and 20 s.
        Assert.InRange(only.FirstS, 450, 472);
        Assert.InRange(only.OnsetS, Evening.StillFromS, Evening.StillFromS + 2);
        Assert.InRange(only.LengthS, 14.7, 15.3);
    }

    [Fact]
    public void Payloads_that_never_went_out_use_up_their_packet_ids()
    {
        Evening evening = new(new BoardOptions { AdvertStartFails = true });
        evening.At(22, () => evening.Board.Radio.RefusesStarts = false).Run(40);

        Assert.Equal([3], evening.Payloads.Select(payload => (int)payload.PacketId));
    }

    [Fact]
    public void A_refusing_radio_costs_no_battery_between_its_tries()
    {
        Evening evening = new Evening(new BoardOptions { AdvertStartFails = true, BleStartMilliseconds = 100 }).Run(600);

        Assert.InRange(evening.Board.LightSleepMicroseconds / 600e6, 0.99, 0.999);
    }

    private static double[] Tries(Evening evening) =>
    [
        .. evening.Lines.Where(line => line.Text.StartsWith("radio: start ", System.StringComparison.Ordinal)).Select(line => line.Microseconds / 1e6),
    ];
}

using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class AdvertRadioTests
{
    private const string NotStarted = "radio: the advert did not start";

    [Fact]
    public void A_radio_that_refuses_every_start_is_tried_again_with_each_batch_and_the_evening_goes_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true }).Run(600);

        Assert.Empty(evening.Adverts);
        Assert.Equal(0, evening.Board.Reboots);
        Assert.InRange(evening.FirstStateS(SockState.Warning), 299, 301);
        Assert.InRange(evening.FirstStateS(SockState.Asleep), 419, 421);
        int triesWhileCalm = evening.Lines.Count(line => line.Microseconds < 290_000_000 && line.Text.StartsWith(NotStarted, System.StringComparison.Ordinal));
        Assert.InRange(triesWhileCalm, 56, 58);
        Assert.False(evening.Board.Radio.IsOn);
    }

    [Fact]
    public void A_radio_that_comes_back_says_the_newest_state_first()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true });
        evening.At(450, () => evening.Board.Radio.RefusesStarts = false).Run(600);

        Payload only = Assert.Single(evening.Payloads);
        Assert.Equal(SockState.Asleep, only.State);
        Assert.InRange(only.FirstS, 450, 456);
        Assert.InRange(only.OnsetS, Evening.StillFromS, Evening.StillFromS + 2);
        Assert.InRange(only.LengthS, 14.7, 15.3);
    }

    [Fact]
    public void Payloads_that_never_went_out_use_up_their_packet_ids()
    {
        Evening evening = new(new BoardOptions { AdvertStartFails = true });
        evening.At(13, () => evening.Board.Radio.RefusesStarts = false).Run(30);

        Assert.Equal([3], evening.Payloads.Select(payload => (int)payload.PacketId));
    }

    [Fact]
    public void A_refusing_radio_costs_no_battery_between_its_tries()
    {
        Evening evening = new Evening(new BoardOptions { AdvertStartFails = true, BleStartMilliseconds = 100 }).Run(600);

        Assert.InRange(evening.Board.LightSleepMicroseconds / 600e6, 0.97, 0.99);
    }
}

using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class BoardClockTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1000, 6000, 5000)]
    [InlineData(6000, 1000, -5000)]
    [InlineData(int.MaxValue - 999, int.MinValue + 4000, 5000)]
    [InlineData(-1000, 4000, 5000)]
    [InlineData(int.MinValue, int.MaxValue, -1)]
    public void Elapsed_time_is_right_across_a_wrap(int earlierMs, int laterMs, int elapsedMs)
    {
        Assert.Equal(elapsedMs, BoardClock.ElapsedMs(earlierMs, laterMs));
    }

    [Fact]
    public void It_goes_on_in_light_sleep()
    {
        int elapsedMs = 0;
        long tickCountMs = 0;
        new Evening().Run(100, () =>
        {
            int startMs = BoardClock.NowMs();
            long startTickCount = VirtualEnvironment.TickCount64;
            BoardPower.LightSleep(FeatherEsp32V2.Create(), 30_000, buttonIsDown: false);
            elapsedMs = BoardClock.ElapsedMs(startMs, BoardClock.NowMs());
            tickCountMs = VirtualEnvironment.TickCount64 - startTickCount;
        });

        Assert.InRange(elapsedMs, 30_000, 30_001);
        Assert.InRange(tickCountMs, 0, 1);
    }

    [Theory]
    [InlineData(24.9)]
    [InlineData(49.8)]
    public void It_wraps_without_an_exception(double days)
    {
        // 2^31 ms are 24.86 days, 2^32 ms are 49.71.
        int nowMs = 0;
        new Evening().Run(60 * 86_400, () =>
        {
            for (int hours = (int)(days * 24); hours > 0; hours--)
            {
                BoardPower.LightSleep(FeatherEsp32V2.Create(), 3_600_000, buttonIsDown: false);
            }

            nowMs = BoardClock.NowMs();
        });

        int expectedMs = unchecked((int)((long)(days * 24) * 3_600_000));
        Assert.InRange(BoardClock.ElapsedMs(expectedMs, nowMs), 0, 1_000);
    }
}

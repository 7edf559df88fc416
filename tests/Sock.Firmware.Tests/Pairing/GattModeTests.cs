using Sock.Firmware.Pairing;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

public class GattModeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - 50_000)]
    public void Without_a_connection_it_ends_after_120_s_also_when_time_wraps(int startMs)
    {
        PairingMode mode = new(startMs);

        Assert.False(mode.IsOver(unchecked(startMs + 119_999)));
        Assert.Null(mode.Reason);
        Assert.True(mode.IsOver(unchecked(startMs + 120_000)));
        Assert.Equal("nobody was connected for 2 minutes", mode.Reason);
    }

    [Fact]
    public void A_connection_keeps_it_and_120_s_after_it_ended_it_is_over()
    {
        PairingMode mode = new(0);
        for (int nowMs = 100_000; nowMs <= 300_000; nowMs += 1000)
        {
            mode.Tick(isConnected: true, hasFailed: false, nowMs);
            Assert.False(mode.IsOver(nowMs));
        }

        mode.Tick(isConnected: false, hasFailed: false, 301_000);
        Assert.False(mode.IsOver(419_999));
        Assert.True(mode.IsOver(420_000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - 300_000)]
    public void After_10_min_it_ends_whoever_is_connected(int startMs)
    {
        PairingMode mode = new(startMs);
        for (int s = 0; s < 600; s++)
        {
            mode.Tick(isConnected: true, hasFailed: false, unchecked(startMs + (s * 1000)));
            Assert.False(mode.IsOver(unchecked(startMs + (s * 1000))));
        }

        mode.Tick(isConnected: true, hasFailed: false, unchecked(startMs + 599_999));
        Assert.False(mode.IsOver(unchecked(startMs + 599_999)));
        Assert.True(mode.IsOver(unchecked(startMs + 600_000)));
        Assert.Equal("10 minutes are over", mode.Reason);
    }

    [Fact]
    public void A_failure_ends_it_at_once_and_nothing_brings_it_back()
    {
        PairingMode mode = new(0);

        mode.Tick(isConnected: true, hasFailed: true, 5000);
        mode.Tick(isConnected: true, hasFailed: false, 5100);

        Assert.True(mode.IsOver(5100));
        Assert.Equal("the radio or a pairing failed", mode.Reason);
    }
}

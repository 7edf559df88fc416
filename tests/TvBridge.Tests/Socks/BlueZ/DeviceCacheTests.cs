using System.Globalization;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class DeviceCacheTests
{
    [Fact]
    public void The_device_that_was_silent_for_longest_goes_first()
    {
        DeviceCache cache = new(2);
        cache.Put("a", Device(1));
        cache.Put("b", Device(2));
        cache.Put("a", Device(3));

        cache.Put("c", Device(4));

        Assert.Null(cache.Find("b"));
        Assert.Equal(Device(3), cache.Find("a"));
        Assert.Equal(Device(4), cache.Find("c"));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void A_hundred_thousand_addresses_leave_a_thousand()
    {
        DeviceCache cache = new();
        for (uint i = 0; i < 100_000; i++)
        {
            cache.Put(i.ToString(CultureInfo.InvariantCulture), Device(i));
        }

        Assert.Equal(1024, cache.Count);
        Assert.NotNull(cache.Find("99999"));
        Assert.Null(cache.Find("98975"));
    }

    [Fact]
    public void What_is_removed_makes_room()
    {
        DeviceCache cache = new(2);
        cache.Put("a", Device(1));
        cache.Put("b", Device(2));
        cache.Remove("b");
        cache.Remove("b");

        cache.Put("c", Device(3));

        Assert.NotNull(cache.Find("a"));
        cache.Clear();
        Assert.Equal(0, cache.Count);
    }

    private static HeardDevice Device(ulong address) => new(new SockAddress(address), null, null, null);
}

using System.Linq;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class BackoffTests
{
    [Fact]
    public void Waits_double_up_to_a_minute_and_begin_anew()
    {
        Backoff backoff = new();

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(0, 8).Select(_ => backoff.Fail().TotalSeconds));

        backoff.Reset();
        Assert.Equal(1, backoff.Fail().TotalSeconds);
    }
}

using System;
using Sock.Detection;
using TvBridge.Cli;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Cli;

public class EveningTextTests
{
    [Theory]
    [InlineData(null, "switched on, not worn yet (battery 66 %)")]
    [InlineData(SockState.NotWorn, "switched on, not worn yet (battery 66 %)")]
    [InlineData(SockState.Awake, "not worn any more (battery 66 %)")]
    [InlineData(SockState.Warning, "not worn any more (battery 66 %)")]
    public void A_sock_that_was_taken_off_was_not_switched_on(SockState? before, string expected)
    {
        DateTimeOffset at = new(2026, 11, 21, 23, 0, 5, TimeSpan.Zero);
        SockSpoke spoke = new(at, null, new Hearing("Sock-0001", at, new SockReport(1, 66, SockState.NotWorn, 0, TimeSpan.Zero)), before);

        Assert.Equal("23:00:05  sock    " + expected, EveningText.Line(spoke, TimeZoneInfo.Utc));
    }
}

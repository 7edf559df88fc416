using System;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Rules;

public class EpisodeIdTests
{
    private static readonly DateTimeOffset StillSince = new(2026, 11, 21, 22, 41, 30, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("Sock-A1B2", 12, 0, false, true)]
    [InlineData("Sock-A1B2", 12, 300, false, true)]
    [InlineData("Sock-A1B2", 12, -300, false, true)]
    [InlineData("Sock-A1B2", 12, 301, false, false)]
    [InlineData("Sock-A1B2", 12, -301, false, false)]
    [InlineData("Sock-A1B2", 13, 0, false, false)]
    [InlineData("Sock-FFFF", 12, 0, false, false)]
    [InlineData("Sock-A1B2", 12, 3600, true, true)]
    [InlineData("Sock-A1B2", 12, 86400, true, true)]
    [InlineData("Sock-A1B2", 12, 86401, true, false)]
    [InlineData("Sock-A1B2", 12, -301, true, false)]
    public void An_episode_is_known_again_by_sock_number_and_onset(string sock, byte episode, int laterS, bool ageIsAtLimit, bool isKnown) =>
        Assert.Equal(
            isKnown,
            new EpisodeId("Sock-A1B2", 12, StillSince).IsSameAs(new EpisodeId(sock, episode, StillSince.AddSeconds(laterS)), ageIsAtLimit));
}

using System;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Rules;

public class ActedEpisodeTests
{
    private static readonly DateTimeOffset ActedAt = new(2026, 10, 24, 22, 57, 0, TimeSpan.FromHours(2));
    private static readonly DateTimeOffset StillSince = ActedAt.AddMinutes(-6);
    private static readonly ActedEpisode Acted = new(new EpisodeId("A", 12, StillSince), ActedAt);

    [Theory]
    [InlineData(10, 3600, true)]
    [InlineData(10, -3600, true)]
    [InlineData(-119, -7200, true)]
    [InlineData(-121, -7200, false)]
    [InlineData(719, 3600, true)]
    [InlineData(721, 3600, false)]
    [InlineData(721, 120, true)]
    public void While_the_number_stays_a_clock_that_was_set_makes_no_other_episode(int heardAfterMin, int onsetLaterS, bool isCovered) =>
        Assert.Equal(
            isCovered,
            Acted.Covers(new EpisodeId("A", 12, StillSince.AddSeconds(onsetLaterS)), ActedAt.AddMinutes(heardAfterMin), ageIsAtLimit: false));

    [Theory]
    [InlineData("A", 13)]
    [InlineData("B", 12)]
    public void Another_number_or_sock_is_another_episode(string sock, byte number) =>
        Assert.False(Acted.Covers(new EpisodeId(sock, number, StillSince), ActedAt, ageIsAtLimit: false));

    [Theory]
    [InlineData(60, true)]
    [InlineData(600, false)]
    public void Once_the_sock_has_said_another_number_the_onset_alone_tells(int onsetLaterS, bool isCovered) =>
        Assert.Equal(
            isCovered,
            (Acted with { NumberWasLeft = true }).Covers(
                new EpisodeId("A", 12, StillSince.AddSeconds(onsetLaterS)), ActedAt.AddHours(1), ageIsAtLimit: false));

    [Fact]
    public void An_age_at_its_limit_belongs_to_the_night_after_twelve_hours_too()
    {
        EpisodeId heartbeat = new("A", 12, StillSince.AddHours(10));

        Assert.True(Acted.Covers(heartbeat, ActedAt.AddHours(15), ageIsAtLimit: true));
        Assert.False(Acted.Covers(heartbeat, ActedAt.AddHours(15), ageIsAtLimit: false));
    }
}

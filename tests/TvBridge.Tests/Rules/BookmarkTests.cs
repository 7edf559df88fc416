using System;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Rules;

public class BookmarkTests
{
    private static readonly DateTimeOffset StillSince = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Theory]
    // position read, seconds after the onset, position at the onset, bookmark: all in seconds
    [InlineData(1000, 210, 790, 670)]
    [InlineData(210, 210, 0, 0)]
    [InlineData(100, 210, 0, 0)]
    [InlineData(300, 210, 90, 0)]
    [InlineData(5000, 0, 5000, 4880)]
    public void It_lies_two_minutes_before_the_onset_and_not_before_the_beginning(int readS, int laterS, int onsetS, int bookmarkS)
    {
        Bookmark? bookmark = Bookmark.From(StillSince, Playing("A", readS, laterS));

        Assert.Equal(new Bookmark("A", TimeSpan.FromSeconds(onsetS), TimeSpan.FromSeconds(bookmarkS)), bookmark);
    }

    [Fact]
    public void The_earliest_read_that_said_playing_counts_because_the_next_episode_may_have_begun_since()
    {
        Bookmark? bookmark = Bookmark.From(StillSince, Playing("A", 2800, 210), Playing("B", 60, 330));

        Assert.Equal("A", bookmark!.Title);
        Assert.Equal(TimeSpan.FromSeconds(2590), bookmark.Onset);
    }

    [Fact]
    public void A_read_that_failed_or_told_no_position_is_passed_over()
    {
        TvReading failed = TvReading.Failed(StillSince, TvFailure.Unreachable, "gone");
        TvReading mute = new(TvState.Playing, "A", null, null, StillSince);
        TvReading paused = new(TvState.Paused, "A", TimeSpan.FromSeconds(5), null, StillSince);

        Assert.Equal("B", Bookmark.From(StillSince, failed, mute, paused, null, Playing("B", 900, 330))!.Title);
        Assert.Null(Bookmark.From(StillSince, failed, mute, paused, null));
    }

    private static TvReading Playing(string title, int positionS, int laterS) =>
        new(TvState.Playing, title, TimeSpan.FromSeconds(positionS), null, StillSince.AddSeconds(laterS));
}

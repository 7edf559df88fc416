using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class AdapterEarTests
{
    private readonly AdapterEar ear = new();
    private DateTimeOffset now = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_search_that_somebody_ends_after_an_evening_begins_again_at_once()
    {
        this.ear.Began(passive: false, isDiscovering: true, this.now);
        this.now = this.now.AddHours(2);

        this.ear.DiscoveryIs(running: false, this.now);

        Assert.False(this.ear.IsToBegin("hci0", this.now)); // It may be a pause of a moment.
        Assert.True(this.ear.IsToBegin("hci0", this.now.AddSeconds(2)));
        Assert.Null(this.ear.Fault);
    }

    [Fact]
    public void A_pause_of_a_moment_is_none()
    {
        this.ear.Began(passive: false, isDiscovering: true, this.now);
        this.ear.DiscoveryIs(running: false, this.now);
        this.ear.DiscoveryIs(running: true, this.now.AddSeconds(1));

        Assert.False(this.ear.IsToBegin("hci0", this.now.AddDays(30)));
        Assert.True(this.ear.IsListening);
    }

    [Fact]
    public void A_search_that_is_ended_again_and_again_begins_more_and_more_rarely()
    {
        double[] waitsSeconds = [1, 2, 4, 8];
        foreach (double waitSeconds in waitsSeconds)
        {
            this.ear.Began(passive: false, isDiscovering: true, this.now);
            this.ear.DiscoveryIs(running: false, this.now);
            this.now = this.now.AddSeconds(2);

            Assert.False(this.ear.IsToBegin("hci0", this.now));
            Assert.Equal(RadioCondition.Failing, this.ear.Fault?.Condition);
            Assert.Equal(this.now.AddSeconds(waitSeconds), this.ear.DueAt);
            this.now = this.ear.DueAt;
            Assert.True(this.ear.IsToBegin("hci0", this.now));
        }
    }

    [Fact]
    public void A_search_that_was_granted_and_never_begins_is_found()
    {
        this.ear.Began(passive: false, isDiscovering: false, this.now);

        Assert.False(this.ear.IsToBegin("hci0", this.now.AddSeconds(2)));
        Assert.Equal(RadioCondition.Failing, this.ear.Fault?.Condition);
        Assert.True(this.ear.IsToBegin("hci0", this.now.AddSeconds(3)));
    }

    [Fact]
    public void Passive_listening_does_not_mind_other_programs_searches()
    {
        this.ear.Began(passive: true, isDiscovering: true, this.now);
        this.ear.DiscoveryIs(running: false, this.now);

        Assert.False(this.ear.IsToBegin("hci0", this.now.AddDays(1)));
    }

    [Fact]
    public void Passive_listening_that_is_lost_gives_way_to_a_search()
    {
        this.ear.Began(passive: true, isDiscovering: false, this.now);

        this.ear.RefusePassive();

        Assert.True(this.ear.IsToBegin("hci0", this.now));
        Assert.True(this.ear.IsPassiveRefused);
        Assert.True(this.ear.Renew().IsPassiveRefused);
    }
}

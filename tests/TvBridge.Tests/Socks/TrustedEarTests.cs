using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks;
using TvBridge.Socks.Air;
using TvBridge.Tests.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks;

public sealed class TrustedEarTests : IDisposable
{
    private readonly AirSock left = AirSock.Left();
    private readonly AirSock stranger = AirSock.Right();
    private readonly TrustBench bench;
    private readonly List<RadioNotice> notices = [];
    private readonly List<string> told = [];
    private readonly TrustedEar ear;

    public TrustedEarTests()
    {
        this.bench = TrustBench.With(this.left);
        this.ear = new TrustedEar(this.bench.Guard, this.bench.Clock, this.notices.Add, this.told.Add);
    }

    [Fact]
    public void Only_what_a_trusted_sock_says_is_let_through()
    {
        this.Hear(this.stranger, this.stranger.Say(200, AirSock.Asleep));
        this.Hear(this.left, AirSock.Plain(AirSock.Asleep));
        this.Hear(this.left, this.left.Say(201, AirSock.Warning));
        this.Hear(this.left, this.left.Say(150, AirSock.Asleep));

        Assert.Equal([SockState.Warning], this.Heard().Select(hearing => hearing.Report.State));
    }

    [Fact]
    public void Of_repeats_one_in_five_seconds_is_let_through_as_a_sign_of_life()
    {
        byte[] warning = this.left.Say(201, AirSock.Warning);
        for (int tenths = 0; tenths < 120; tenths++)
        {
            this.Hear(this.left, warning);
            this.bench.Clock.Pass(TimeSpan.FromSeconds(0.1));
        }

        List<Hearing> heard = this.Heard();

        // At 0, 5 and 10 s, all as of the first time.
        Assert.Equal(3, heard.Count);
        Assert.Single(heard.Select(hearing => hearing.HeardAt).Distinct());
    }

    [Fact]
    public void Something_new_does_not_wait_for_five_seconds()
    {
        this.Hear(this.left, this.left.Say(201, AirSock.Warning));
        this.Hear(this.left, this.left.Say(202, AirSock.Asleep));

        Assert.Equal([SockState.Warning, SockState.Asleep], this.Heard().Select(hearing => hearing.Report.State));
    }

    [Fact]
    public void When_nobody_takes_them_the_newest_are_kept_and_the_memory_stays_bounded()
    {
        for (uint counter = 1000; counter < 4000; counter++)
        {
            this.Hear(this.left, this.left.Say(counter, AirSock.Awake));
        }

        this.Hear(this.left, this.left.Say(4000, AirSock.Asleep));

        List<Hearing> heard = this.Heard();
        Assert.Equal(1024, heard.Count);
        Assert.Equal(SockState.Asleep, heard[^1].Report.State);
    }

    [Fact]
    public void What_the_user_can_mend_is_told_once_an_hour_for_each_sock_and_reason()
    {
        using AirSock elsewhere = new(this.left.Address.ToString(), AirSock.RightKey);
        for (uint counter = 201; counter < 300; counter++)
        {
            this.Hear(this.left, elsewhere.Say(counter, AirSock.Awake));
            this.Hear(this.left, AirSock.Plain(AirSock.Awake, (byte)counter));
            this.Hear(this.stranger, AirSock.Plain(AirSock.Awake, (byte)counter));
        }

        Assert.Equal(2, this.told.Count);
        Assert.Contains("paired elsewhere", this.told[0], StringComparison.Ordinal);
        Assert.Contains("--plain", this.told[1], StringComparison.Ordinal);
        Assert.DoesNotContain(this.told, sentence => sentence.Contains(AirSock.LeftKey, StringComparison.OrdinalIgnoreCase));

        this.bench.Clock.Pass(TimeSpan.FromHours(1));
        this.Hear(this.left, elsewhere.Say(300, AirSock.Awake));
        Assert.Equal(3, this.told.Count);
    }

    [Fact]
    public void It_is_deaf_until_the_radio_listens_and_whenever_it_does_not()
    {
        Assert.True(this.ear.IsDeaf);
        this.ear.Changed(new RadioNotice(RadioCondition.Listening, "Listens."));
        Assert.False(this.ear.IsDeaf);
        this.ear.Changed(new RadioNotice(RadioCondition.AdapterOff, "Off."));
        Assert.True(this.ear.IsDeaf);
        Assert.Equal(["Listens.", "Off."], this.notices.Select(notice => notice.Text));
    }

    public void Dispose()
    {
        this.bench.Dispose();
        this.left.Dispose();
        this.stranger.Dispose();
    }

    private void Hear(AirSock sock, byte[] data) => this.ear.Heard(new AirAdvert(sock.Address, data, -60, this.bench.Clock.GetUtcNow()));

    private List<Hearing> Heard()
    {
        List<Hearing> heard = [];
        while (this.ear.Hearings.TryRead(out Hearing? hearing))
        {
            heard.Add(hearing);
        }

        return heard;
    }
}

using System;
using Sock.Advert;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>A list of trusted socks that changes while the bridge runs.</summary>
public class SockGuardChangeTests
{
    [Fact]
    public void A_new_sock_is_heard_and_a_forgotten_one_is_a_stranger()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = TrustBench.With(left);

        bench.Guard.Change([right.Trusted("right", bench.Clock.GetUtcNow())]);

        Assert.Equal(SockVerdict.New, bench.Verdict(right, right.Say(100, AirSock.Awake)));
        Assert.Equal(SockVerdict.UnknownSock, bench.Verdict(left, left.Say(100, AirSock.Awake)));
        Assert.Equal("right (A4:CF:12:34:56:79)", Assert.Single(bench.Guard.Socks).ToString());
    }

    [Fact]
    public void Another_name_changes_nothing_else()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        bench.Judge(left, data);

        bench.Guard.Change([bench.Socks[0] with { Name = "other" }]);

        Judgement judgement = bench.Judge(left, data);
        Assert.Equal((SockVerdict.Repeat, "other"), (judgement.Verdict, judgement.Sock!.Name));
    }

    [Fact]
    public void A_new_key_goes_on_counting_unless_the_sock_was_paired_anew()
    {
        using AirSock left = AirSock.Left();
        using AirSock rekeyed = new("A4:CF:12:34:56:78", AirSock.RightKey);
        using TrustBench bench = TrustBench.With(left);
        bench.Judge(left, left.Say(500, AirSock.Awake));

        bench.Guard.Change([bench.Socks[0] with { Key = rekeyed.Key }]);
        Assert.Equal(SockVerdict.WrongKeyOrForged, bench.Verdict(left, left.Say(501, AirSock.Awake)));
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, rekeyed.Say(300, AirSock.Awake)));

        bench.Guard.Change([rekeyed.Trusted("left", bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(1))]);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, rekeyed.Say(300, AirSock.Awake)));
    }

    [Fact]
    public void A_sock_that_gets_a_key_is_believed_plain_no_more_and_the_other_way_around()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        bench.Guard.Change([left.TrustedPlain("left", bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(1))]);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, AirSock.Plain(AirSock.Asleep)));
        Assert.Equal(AdvertError.Encrypted, bench.Judge(left, left.Say(100, AirSock.Asleep)).Error);

        bench.Guard.Change([left.Trusted("left", bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(2))]);
        Assert.Equal(SockVerdict.PlainRefused, bench.Verdict(left, AirSock.Plain(AirSock.Asleep, packetId: 9)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
    }

    [Fact]
    public void A_list_that_was_away_for_a_while_opens_no_door_for_old_adverts()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.Judge(left, left.Say(500, AirSock.Awake));

        bench.Guard.Change([]);
        bench.Guard.Change(bench.Socks);

        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(499, AirSock.Asleep)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(501, AirSock.Asleep)));
    }
}

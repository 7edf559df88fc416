using System;
using System.Linq;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>Which adverts are believed, and what the others are called.</summary>
public class SockGuardTests
{
    [Fact]
    public void What_a_trusted_sock_says_is_heard_with_all_it_says()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        Judgement judgement = bench.Judge(left, left.Encrypt(100, AirSock.Objects(AirSock.Asleep, packetId: 7, battery: 93, episode: 12, ageMs: 960_500)));

        Assert.Equal((SockVerdict.New, AdvertError.None, bench.Socks[0]), (judgement.Verdict, judgement.Error, judgement.Sock));
        Assert.Equal(
            new Hearing("A4:CF:12:34:56:78", bench.Clock.GetUtcNow(), new SockReport(7, 93, SockState.Asleep, 12, TimeSpan.FromSeconds(960.5))),
            judgement.Hearing);
    }

    [Fact]
    public void The_longest_age_is_told_as_a_limit()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        Judgement judgement = bench.Judge(left, left.Encrypt(100, AirSock.Objects(AirSock.Asleep, ageMs: 0xFFFFFF)));

        Assert.True(judgement.Hearing!.Report.AgeIsAtLimit);
    }

    [Fact]
    public void A_stranger_is_unknown_whatever_it_sends()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = TrustBench.With(left);

        foreach (byte[] data in (byte[][])[right.Say(100, AirSock.Asleep), AirSock.Plain(AirSock.Asleep), left.Say(100, AirSock.Asleep), [], new byte[300]])
        {
            Assert.Equal(new Judgement(SockVerdict.UnknownSock, AdvertError.None, null, null), bench.Judge(right, data));
        }
    }

    [Fact]
    public void A_plain_advert_of_a_sock_with_a_key_is_refused_by_name()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        Judgement judgement = bench.Judge(left, AirSock.Plain(AirSock.Asleep));

        Assert.Equal(new Judgement(SockVerdict.PlainRefused, AdvertError.NotEncrypted, bench.Socks[0], null), judgement);
    }

    [Theory]
    [InlineData("", AdvertError.TooShort)]
    [InlineData("45", AdvertError.WrongLength)]
    [InlineData("450007015D0903090C0F0142F4A70E6400000001020304FF", AdvertError.WrongLength)]
    [InlineData("650007015D0903090C0F0142F4A70E6400000001020304", AdvertError.NotVersion2)]
    [InlineData("470007015D0903090C0F0142F4A70E6400000001020304", AdvertError.MacIncluded)]
    [InlineData("410007015D0903090C0F0142F4A70E6400000001020304", AdvertError.NotTriggerBased)]
    [InlineData("4D0007015D0903090C0F0142F4A70E6400000001020304", AdvertError.ReservedBits)]
    [InlineData("450007015D0903090C0F0142F4A70E6300000001020304", AdvertError.CounterOutOfRange)]
    [InlineData("450007015D0903090C0F0142F4A70EFFFFFFFF01020304", AdvertError.CounterOutOfRange)]
    public void What_no_sock_sends_is_undecodable_with_the_reason(string hex, AdvertError reason)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        Assert.Equal(new Judgement(SockVerdict.Undecodable, reason, bench.Socks[0], null), bench.Judge(left, Convert.FromHexString(hex)));
    }

    [Fact]
    public void A_genuine_advert_with_impossible_content_is_undecodable_and_uses_its_counter_up_for_nobody()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        Assert.Equal(AdvertError.BatteryAbove100, bench.Judge(left, left.Encrypt(500, AirSock.Objects(AirSock.Awake, battery: 101))).Error);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(100, AirSock.Awake)));
    }

    [Fact]
    public void Every_flipped_bit_of_an_advert_is_refused_and_the_advert_itself_is_taken_afterwards()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(0x1234, AirSock.Asleep);
        for (int bit = 0; bit < data.Length * 8; bit++)
        {
            byte[] flipped = [.. data];
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Contains(bench.Verdict(left, flipped), new[] { SockVerdict.WrongKeyOrForged, SockVerdict.Undecodable, SockVerdict.PlainRefused });
        }

        Assert.Equal(SockVerdict.New, bench.Verdict(left, data));
    }

    [Fact]
    public void Another_key_and_another_address_are_a_wrong_key()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = TrustBench.With(left, right);

        Judgement judgement = bench.Judge(left, right.Say(100, AirSock.Asleep));

        Assert.Equal(new Judgement(SockVerdict.WrongKeyOrForged, AdvertError.WrongKeyOrDamaged, bench.Socks[0], null), judgement);
        Assert.Equal(SockVerdict.WrongKeyOrForged, bench.Verdict(right, left.Say(100, AirSock.Asleep)));
    }

    [Fact]
    public void Counters_have_to_grow_and_may_leave_some_out()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        (uint Counter, SockVerdict Verdict)[] story =
        [
            (356, SockVerdict.New), (357, SockVerdict.New), (612, SockVerdict.New), (611, SockVerdict.Replayed), (100, SockVerdict.Replayed),
            (613, SockVerdict.New), (4_294_967_294, SockVerdict.New), (4_294_967_293, SockVerdict.Replayed),
        ];

        SockVerdict[] verdicts = [.. story.Select(step => bench.Verdict(left, left.Say(step.Counter, AirSock.Awake)))];

        Assert.Equal([.. story.Select(step => step.Verdict)], verdicts);
    }

    [Fact]
    public void A_counter_that_was_taken_is_taken_with_no_other_bytes_even_if_the_key_made_them()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.Judge(left, left.Say(100, AirSock.Awake));

        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
    }

    [Fact]
    public void Socks_do_not_share_counters()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = TrustBench.With(left, right);

        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(5000, AirSock.Awake)));
        Assert.Equal(SockVerdict.New, bench.Verdict(right, right.Say(100, AirSock.Awake)));
    }

    [Fact]
    public void A_sock_that_is_trusted_with_plain_adverts_is_heard_and_repeats_are_equal_bytes()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Socks.Add(left.TrustedPlain("left", bench.Clock.GetUtcNow()));
        bench.Start();

        Judgement first = bench.Judge(left, AirSock.Plain(AirSock.Asleep));
        bench.Clock.Pass(TimeSpan.FromSeconds(10));
        Judgement again = bench.Judge(left, AirSock.Plain(AirSock.Asleep));

        Assert.Equal((SockVerdict.New, SockState.Asleep), (first.Verdict, first.Hearing!.Report.State));
        Assert.Equal((SockVerdict.Repeat, first.Hearing), (again.Verdict, again.Hearing));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, AirSock.Plain(AirSock.Asleep, packetId: 8)));
        bench.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, AirSock.Plain(AirSock.Asleep, packetId: 8)));
        Assert.Equal(
            new Judgement(SockVerdict.Undecodable, AdvertError.Encrypted, bench.Socks[0], null), bench.Judge(left, left.Say(100, AirSock.Asleep)));
        Assert.Equal(SockVerdict.Undecodable, bench.Verdict(left, [0x44, 0x00]));
    }
}

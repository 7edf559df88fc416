using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>What judging takes from the heap: nothing but what is handed on. A neighborhood full of socks must not keep the collector busy for months.</summary>
public class SockGuardCostTests
{
    private const int Times = 1_000;

    [Theory]
    [InlineData("repeat", SockVerdict.Repeat)]
    [InlineData("forged", SockVerdict.WrongKeyOrForged)]
    [InlineData("replayed", SockVerdict.Replayed)]
    [InlineData("plain", SockVerdict.PlainRefused)]
    [InlineData("cut", SockVerdict.Undecodable)]
    [InlineData("unknown", SockVerdict.UnknownSock)]
    public void What_is_not_new_costs_no_byte(string what, SockVerdict expected)
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = TrustBench.With(left);
        byte[] genuine = left.Say(5000, AirSock.Asleep);
        bench.Judge(left, genuine);
        byte[] data = what switch
        {
            "repeat" => genuine,
            "forged" => right.Say(6000, AirSock.Asleep),
            "replayed" => left.Say(5000, AirSock.Awake),
            "plain" => AirSock.Plain(AirSock.Asleep),
            "cut" => genuine[..22],
            _ => right.Say(6000, AirSock.Asleep),
        };
        AirAdvert advert = new(what == "unknown" ? right.Address : left.Address, data, -60, bench.Clock.GetUtcNow());
        Assert.Equal(expected, bench.Guard.Judge(advert).Verdict);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++)
        {
            bench.Guard.Judge(advert);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void What_is_new_costs_only_what_is_handed_on()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        AirAdvert[] adverts = new AirAdvert[Times];
        for (int i = 0; i < Times; i++)
        {
            adverts[i] = new AirAdvert(left.Address, left.Say((uint)(200 + i), AirSock.Awake), -60, bench.Clock.GetUtcNow());
        }

        bench.Judge(left, left.Say(100, AirSock.Awake));
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (AirAdvert advert in adverts)
        {
            bench.Guard.Judge(advert);
        }

        // A hearing and its report, with the headers of two objects.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, Times, Times * 128);
    }
}

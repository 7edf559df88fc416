using System;
using System.Collections.Generic;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>Adverts that mean harm, 200,000 of them; ten million by <c>dotnet run -c Release --project tests/Benchmarks -- air</c>.</summary>
public class HostileAirTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(20_261_121)]
    [InlineData(20_261_122)]
    [InlineData(20_261_123)]
    [InlineData(20_261_124)]
    public void Whatever_the_air_holds_only_the_sock_is_believed_and_what_is_refused_costs_no_memory(int seed)
    {
        output.WriteLine($"seed {seed}");
        using AirFuzz fuzz = new(seed);
        using TrustBench bench = new();
        bench.Socks.AddRange(fuzz.Trusted(bench.Clock.GetUtcNow()));
        bench.Start();
        bench.Socks.ForEach(sock => bench.Counters.Begin(sock));
        bench.DiskRefuses = true;
        bench.Restart();
        long allocatedWhereRefused = 0;
        Dictionary<AirFuzzKind, int> counts = [];
        for (int i = 0; i < 50_000; i++)
        {
            bench.Clock.Pass(TimeSpan.FromMilliseconds(i % 1000 == 0 ? 90_000 : 5));
            AirAdvert advert = fuzz.Next(bench.Clock.GetUtcNow());
            long before = GC.GetAllocatedBytesForCurrentThread();
            Judgement judgement = bench.Guard.Judge(advert);
            allocatedWhereRefused += judgement.Verdict == SockVerdict.New ? 0 : GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Null(fuzz.FaultOf(advert, judgement));
            counts[fuzz.Kind] = counts.GetValueOrDefault(fuzz.Kind) + 1;
        }

        Assert.Equal(Enum.GetValues<AirFuzzKind>().Length, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 3_000, 5_000));

        // One question is told once, as text. A single object for each advert of one kind would be 72,000 bytes at the least.
        Assert.InRange(allocatedWhereRefused, 0, 20_000);
    }

    [Fact]
    public void The_check_finds_a_guard_that_believes_a_replay()
    {
        using AirFuzz fuzz = new(1);
        AirAdvert advert;
        do
        {
            advert = fuzz.Next(DateTimeOffset.UnixEpoch);
        }
        while (fuzz.Kind != AirFuzzKind.Replay);

        Assert.Null(fuzz.FaultOf(advert, new Judgement(SockVerdict.Replayed, default, null, null)));
        Assert.NotNull(fuzz.FaultOf(advert, new Judgement(SockVerdict.New, default, null, null)));
        Assert.NotNull(fuzz.FaultOf(advert, new Judgement(SockVerdict.UnknownSock, default, null, null)));
    }
}

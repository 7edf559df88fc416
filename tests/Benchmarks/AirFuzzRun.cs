using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Trust;

namespace Benchmarks;

/// <summary>Ten million adverts of hostile air, and a million addresses, at a bridge's guard: what was believed, and what memory it took.</summary>
internal static class AirFuzzRun
{
    private const int Seeds = 10;
    private const int AdvertsPerSeed = 1_000_000;
    private const int FirstSeed = 1_001;
    private const int Addresses = 1_000_000;

    public static Task RunAsync()
    {
        int kinds = Enum.GetValues<AirFuzzKind>().Length;
        long[,] counts = new long[kinds, Enum.GetValues<SockVerdict>().Length];
        long wrong = 0;
        long heapBefore = 0;
        long heapAfter = 0;
        for (int seed = FirstSeed; seed < FirstSeed + Seeds; seed++)
        {
            wrong += Judge(seed, counts);
            heapAfter = GC.GetTotalMemory(forceFullCollection: true);
            heapBefore = seed == FirstSeed ? heapAfter : heapBefore;
        }

        Print(counts);
        Console.WriteLine(
            $"air: {(long)Seeds * AdvertsPerSeed:N0} adverts, seeds {FirstSeed} to {FirstSeed + Seeds - 1}: no exception, {wrong} judged wrongly; "
            + $"heap {heapBefore / 1024} KiB after the first million, {heapAfter / 1024} KiB after the last");
        JudgeManyAddresses();
        return Task.CompletedTask;
    }

    private static long Judge(int seed, long[,] counts)
    {
        using AirFuzz fuzz = new(seed);
        SteppedClock clock = new();
        using TrustedFolder folder = new(fuzz.Trusted(clock.GetUtcNow()), clock);
        long wrong = 0;
        for (int i = 0; i < AdvertsPerSeed; i++)
        {
            clock.Pass(TimeSpan.FromMilliseconds(i % 1000 == 0 ? 90_000 : 5));
            AirAdvert advert = fuzz.Next(clock.GetUtcNow());
            Judgement judgement = folder.Guard.Judge(advert);
            counts[(int)fuzz.Kind, (int)judgement.Verdict]++;
            if (fuzz.FaultOf(advert, judgement) is string fault)
            {
                wrong++;
                Console.WriteLine($"air: seed {seed}, advert {i}: {fault}");
            }
        }

        return wrong;
    }

    private static void Print(long[,] counts)
    {
        SockVerdict[] verdicts = Enum.GetValues<SockVerdict>();
        int[] widths = [.. verdicts.Select(verdict => Math.Max(verdict.ToString().Length, 7))];
        Console.WriteLine("air: " + "sent".PadRight(18) + string.Concat(verdicts.Select((verdict, i) => "  " + verdict.ToString().PadLeft(widths[i]))));
        foreach (AirFuzzKind kind in Enum.GetValues<AirFuzzKind>())
        {
            Console.WriteLine("air: " + kind.ToString().PadRight(18) + string.Concat(verdicts.Select((_, i) => "  " + counts[(int)kind, i].ToString().PadLeft(widths[i]))));
        }
    }

    /// <summary>A passer-by with a new address for each advert, such as phones have.</summary>
    private static void JudgeManyAddresses()
    {
        using AirSock left = AirSock.Left();
        using TrustedFolder folder = new([left.Trusted("left", DateTimeOffset.UnixEpoch)], TimeProvider.System);
        UnknownSocks strangers = new();
        byte[] data = left.Say(100, AirSock.Asleep);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < Addresses; i++)
        {
            AirAdvert advert = new(new SockAddress((ulong)i), data, -60, DateTimeOffset.UnixEpoch);
            if (folder.Guard.Judge(advert).Verdict == SockVerdict.UnknownSock)
            {
                strangers.Heard(advert);
            }
        }

        watch.Stop();
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            $"air: {Addresses:N0} different addresses: {strangers.Count} strangers kept, heap grown by {grown / 1024} KiB, {watch.Elapsed.TotalSeconds:0.00} s");
        GC.KeepAlive(strangers);
    }

    /// <summary>A guard with its files in a folder of their own, gone afterwards.</summary>
    internal sealed class TrustedFolder : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("air-").FullName;
        private readonly CounterStore counters;

        public TrustedFolder(TrustedSock[] socks, TimeProvider time, Action<string, byte[]>? write = null)
        {
            string path = Path.Combine(this.folder, "counters.json");
            this.counters = CounterStore.Open(path, time, _ => { }, write ?? ((_, _) => { })).Store!;
            foreach (TrustedSock sock in socks)
            {
                this.counters.Begin(sock);
            }

            this.Guard = new SockGuard(socks, this.counters, time, _ => { });
        }

        public SockGuard Guard { get; }

        public void Dispose()
        {
            this.Guard.Dispose();
            this.counters.Dispose();
            Directory.Delete(this.folder, recursive: true);
        }
    }
}

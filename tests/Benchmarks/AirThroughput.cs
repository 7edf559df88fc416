using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Trust;

namespace Benchmarks;

/// <summary>Adverts a second that one core judges, and bytes of heap for each, by what they are; beside them the same over .NET's AesCcm.</summary>
internal static class AirThroughput
{
    private const int Rounds = 9;
    private const int Adverts = 100_000;
    private const int ForgedForCcm = 5_000;
    private const int OnDisk = 200;

    public static Task RunAsync()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        AirAdvert[] genuine = [.. Enumerable.Range(200, Adverts).Select(counter => AdvertOf(left.Address, left.Say((uint)counter, AirSock.Awake)))];
        AirAdvert[] forged = [.. Enumerable.Range(200, Adverts).Select(counter => AdvertOf(left.Address, right.Say((uint)counter, AirSock.Asleep)))];
        AirAdvert[] plain = [.. Enumerable.Range(0, Adverts).Select(i => AdvertOf(left.Address, AirSock.Plain(AirSock.Asleep, (byte)i)))];
        AirAdvert[] asleep = [.. Enumerable.Range(200, OnDisk).Select(counter => AdvertOf(left.Address, left.Say((uint)counter, AirSock.Asleep)))];
        AirAdvert last = genuine[^1];

        Console.WriteLine($"throughput: medians of {Rounds} rounds of {Adverts:N0} adverts, one thread; in brackets the slowest and the fastest round");
        PrintGuard("accepted", left, null, genuine, SockVerdict.New);
        PrintGuard("repeat", left, last, [.. Enumerable.Repeat(last, Adverts)], SockVerdict.Repeat);
        PrintGuard("forged", left, null, forged, SockVerdict.WrongKeyOrForged);
        PrintGuard("replayed", left, last, genuine[..^1], SockVerdict.Replayed, warmLower: true);
        PrintGuard("plain", left, last, plain, SockVerdict.PlainRefused);
        PrintGuard("unknown", right, null, genuine, SockVerdict.UnknownSock);
        PrintCcm("accepted, AesCcm", left, genuine, isHeard: true);
        PrintCcm("forged, AesCcm", left, forged[..ForgedForCcm], isHeard: false);
        PrintGuard("accepted, to disk", left, null, asleep, SockVerdict.New, write: ReplaceOnDisk);
        return Task.CompletedTask;
    }

    private static AirAdvert AdvertOf(SockAddress address, byte[] data) => new(address, data, -60, DateTimeOffset.UnixEpoch);

    private static void ReplaceOnDisk(string path, byte[] content)
    {
        using (FileStream file = new(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <param name="name">What the adverts are.</param>
    /// <param name="trusted">The sock that is trusted.</param>
    /// <param name="first">Taken before the clock runs; null for nothing.</param>
    /// <param name="adverts">What is judged.</param>
    /// <param name="expected">The verdict of each.</param>
    /// <param name="warmLower">Whether the adverts are judged once before, so that all of them are known to be old.</param>
    /// <param name="write">The disk; null for none.</param>
    private static void PrintGuard(
        string name, AirSock trusted, AirAdvert? first, AirAdvert[] adverts, SockVerdict expected, bool warmLower = false, Action<string, byte[]>? write = null) =>
        Print(name, adverts.Length, () =>
        {
            using AirFuzzRun.TrustedFolder folder = new([trusted.Trusted("left", DateTimeOffset.UnixEpoch)], TimeProvider.System, write);
            if (first is AirAdvert taken)
            {
                folder.Guard.Judge(taken);
            }

            for (int i = warmLower ? 0 : adverts.Length; i < adverts.Length; i++)
            {
                folder.Guard.Judge(adverts[i]);
            }

            return Measure(() =>
            {
                int others = 0;
                foreach (ref readonly AirAdvert advert in adverts.AsSpan())
                {
                    others += folder.Guard.Judge(advert).Verdict == expected ? 0 : 1;
                }

                return others;
            });
        });

    private static void PrintCcm(string name, AirSock trusted, AirAdvert[] adverts, bool isHeard) => Print(name, adverts.Length, () =>
    {
        using AirCcmListener listener = new(trusted.Key, trusted.Address);
        return Measure(() =>
        {
            int others = 0;
            foreach (ref readonly AirAdvert advert in adverts.AsSpan())
            {
                others += (listener.Judge(advert) is not null) == isHeard ? 0 : 1;
            }

            return others;
        });
    });

    private static (TimeSpan Elapsed, long Bytes) Measure(Func<int> judgeAll)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch watch = Stopwatch.StartNew();
        int others = judgeAll();
        watch.Stop();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return others == 0 ? (watch.Elapsed, bytes) : throw new InvalidOperationException($"{others} adverts were judged otherwise.");
    }

    private static void Print(string name, int adverts, Func<(TimeSpan Elapsed, long Bytes)> round)
    {
        // The first rounds are compiled while they run.
        for (int warm = 0; warm < 3; warm++)
        {
            round();
        }

        List<(TimeSpan Elapsed, long Bytes)> rounds = [.. Enumerable.Range(0, Rounds).Select(_ => round())];
        Spread perSecond = new(rounds.Select(one => adverts / one.Elapsed.TotalSeconds));
        Spread bytes = new(rounds.Select(one => (double)one.Bytes / adverts));
        Console.WriteLine(
            $"throughput: {name,-18} {perSecond.Median,12:N0} adverts/s [{perSecond.Lowest:N0} .. {perSecond.Highest:N0}], {bytes.Median,6:0.0} bytes an advert");
    }
}

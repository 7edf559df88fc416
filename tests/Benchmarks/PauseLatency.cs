using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks;
using TvBridge.Tv;

namespace Benchmarks;

/// <summary>
/// From the bytes of the advert that says asleep to the moment the pause request has arrived over TCP: decoding, the episode's rule, the reads of the
/// TV over HTTP on loopback, and the pause command. A real Kodi's own time to answer comes on top; this is what the bridge adds.
/// </summary>
internal static class PauseLatency
{
    private const int Runs = 1000;
    private const int WarmUps = 50;

    public static async Task RunAsync()
    {
        await using LoopbackKodi kodi = new();
        TvFactory factory = new(TimeProvider.System, new TvPasswords(_ => null));
        if (!factory.TryCreate($"kodi://127.0.0.1:{kodi.Port}", out ITv? tv, out string? error))
        {
            throw new InvalidOperationException(error);
        }

        List<double> milliseconds = [];
        await using (tv)
        {
            for (int i = -WarmUps; i < Runs; i++)
            {
                double taken = await OneAsync(tv, kodi, (byte)i);
                if (i >= 0)
                {
                    milliseconds.Add(taken);
                }
            }
        }

        Spread spread = new(milliseconds);
        Console.WriteLine(
            $"latency: {spread.Median:0.00} ms median, {spread.At(0.99):0.00} ms p99, {spread.Highest:0.00} ms longest of {spread.Count}, "
            + "from the advert with Asleep to the pause request on the wire (Kodi's protocol, loopback)");
    }

    private static async Task<double> OneAsync(ITv tv, LoopbackKodi kodi, byte number)
    {
        byte[] advert = Asleep(number);
        using CancellationTokenSource stop = new();
        PauseOnSleep bridge = new(tv, TimeProvider.System, [], _ => { });
        Task<long> arrived = kodi.NextPauseAsync();

        long start = Stopwatch.GetTimestamp();
        AdvertError read = AdvertReader.TryRead(advert, out SockReport? report);
        if (read != AdvertError.None)
        {
            throw new InvalidOperationException($"The advert was not understood: {read}.");
        }

        Task<PauseDone?> pause = bridge.TakeAsync(new Hearing("02:53:4F:43:4B:01", TimeProvider.System.GetUtcNow(), report!), stop.Token);
        long end = await arrived;

        // What follows is the verification, which takes its second by design and is not measured here.
        await stop.CancelAsync();
        try
        {
            await pause;
        }
        catch (OperationCanceledException)
        {
            // As asked.
        }

        return Stopwatch.GetElapsedTime(start, end).TotalMilliseconds;
    }

    private static byte[] Asleep(byte number)
    {
        byte[] serviceData = new byte[AdvertEncoder.ServiceDataLength];
        AdvertEncoder.Encode(
            new AdvertFields { PacketId = number, BatteryPercent = 80, State = SockState.Asleep, Episode = number, StillAgeMs = 330_000 }, serviceData);
        return [0x02, 0x01, 0x06, (byte)(serviceData.Length + 1), 0x16, .. serviceData];
    }
}

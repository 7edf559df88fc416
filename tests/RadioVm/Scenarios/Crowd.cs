using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>200 socks of other people, ten adverts a second each for 20 s, with hostile bytes among them and packets lost; in the middle the paired sock dozes off.</summary>
/// <param name="lossPercent">Share of packets that is lost.</param>
internal sealed class Crowd(int lossPercent) : IScenario
{
    private const int Strangers = 200;
    private const int HostileEachTenth = 3;
    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan DozeAfter = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(2);

    public string Name => $"crowd-{lossPercent}";

    public int PairedSocks => 1;

    public async Task<string> RunAsync(GuestBench bench)
    {
        AirSock sock = bench.NextPaired();
        AirSock[] strangers = [.. Enumerable.Range(0, Strangers).Select(i => bench.Stranger(isEncrypted: i % 2 == 0))];
        bench.Air.SetLoss(lossPercent / 100.0);
        bench.Tv.Play();
        int before = bench.Bridge.Lines.Count;
        long dozed = await FillTheAirAsync(bench, sock, strangers);

        // On a slow machine the bridge is still busy with what was said. The result is waited for, and then whether another one follows.
        await bench.ExpectAsync(() => bench.Tv.Pauses.Count > 0, GuestBench.Patience, "the doze in the crowd led to no pause");
        await bench.Bridge.ExpectLineAsync(before, GuestBench.Patience, GuestBench.ResultWord);
        await Task.Delay(Aftermath);
        AirCount count = bench.Air.Count();
        bench.Air.SetLoss(0);
        int pauses = bench.Tv.Pauses.Count;
        string air = $"{count.Sent} packets sent, {count.Lost} lost, {count.Told} told to the kernel, the latest {count.LatestMs} ms late";
        return pauses == 1
            ? $"one pause, {Stopwatch.GetElapsedTime(dozed, bench.Tv.Pauses[0]).TotalMilliseconds:0} ms after the doze's first packet; {air}"
            : throw new ScenarioException($"{pauses} pause requests; expected exactly one; {air}.");
    }

    /// <summary>Sends all of it; the answer is when the paired sock's doze began, on the stop watch's scale.</summary>
    private static async Task<long> FillTheAirAsync(GuestBench bench, AirSock sock, AirSock[] strangers)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long dozed = 0;
        bool hasSaidMore = false;
        bench.Air.StartSomewhen(sock.Say(sock.Next(SockState.Awake), Whole / 10));
        foreach (AirSock stranger in strangers)
        {
            bench.Air.StartSomewhen(stranger.Say(stranger.Doze(), Whole / 2));
        }

        while (watch.Elapsed < Whole)
        {
            SendHostile(bench, sock);
            if (dozed == 0 && watch.Elapsed >= DozeAfter)
            {
                dozed = bench.Air.Start(sock.Say(sock.Doze(), GuestBench.DozeTime));
            }

            if (!hasSaidMore && watch.Elapsed >= Whole / 2)
            {
                hasSaidMore = true;
                foreach (AirSock stranger in strangers)
                {
                    bench.Air.StartSomewhen(stranger.Say(stranger.Next(SockState.Asleep), Whole / 2));
                }
            }

            await Task.Delay(AirSender.SockIntervalMs);
        }

        return dozed;
    }

    /// <summary>New senders with hostile bytes; every tenth of them under the paired sock's own address.</summary>
    private static void SendHostile(GuestBench bench, AirSock sock)
    {
        for (int i = 0; i < HostileEachTenth; i++)
        {
            bench.Air.StartSomewhen(new AirSender(
                bench.Chance.Next(10) == 0 ? sock.Address : bench.AnyAddress(), HostileBytes.Next(bench.Chance), TimeSpan.FromMilliseconds(250))
            {
                ScanResponse = HostileBytes.Next(bench.Chance),
            });
        }
    }
}

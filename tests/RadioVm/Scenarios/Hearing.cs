using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>200 socks say one payload each for 10 s, with packets lost: how many payloads <c>tvbridge listen --record</c> has heard in the end.</summary>
/// <param name="lossPercents">Shares of packets that are lost, one after the other.</param>
internal sealed class Hearing(params int[] lossPercents) : IScenario
{
    private const int Strangers = 200;
    private const int FewestHeard = 198;
    private const int ServiceDataAt = 7; // Behind the flags (3), the structure's length and type, and the UUID.
    private static readonly TimeSpan Said = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostToStart = TimeSpan.FromMinutes(2);

    public string Name => "hearing";

    public int PairedSocks => 0;

    public async Task<string> RunAsync(GuestBench bench)
    {
        string file = Path.Combine(bench.Folder, "heard.air");
        using GuestProgram listen = bench.Bridge.StartBeside("listen", "--plain", "--record", file);
        await ExpectRecordingAsync(bench, file);
        List<string> found = [];
        foreach (int lossPercent in lossPercents)
        {
            int heard = await CountAsync(bench, file, lossPercent);
            found.Add($"{heard} of {Strangers} at {lossPercent} % loss");
            if (heard < FewestHeard)
            {
                throw new ScenarioException($"payloads heard: {string.Join(", ", found)}; expected {FewestHeard} at least.");
            }
        }

        bench.Report.Figure("payloads heard: " + string.Join(", ", found));
        return "payloads heard: " + string.Join(", ", found);
    }

    private static async Task<int> CountAsync(GuestBench bench, string file, int lossPercent)
    {
        bench.Air.SetLoss(lossPercent / 100.0);
        List<string> said = [];
        for (int i = 0; i < Strangers; i++)
        {
            AirSock sock = bench.Stranger(isEncrypted: i % 2 == 0);
            byte[] payload = sock.Doze();
            bench.Air.StartSomewhen(sock.Say(payload, Said));
            said.Add(KeyOf(sock, payload));
        }

        // What was on the air is told late on a slow machine: that is waited for, and what is missing then is missing.
        Stopwatch watch = Stopwatch.StartNew();
        int heard;
        do
        {
            await Task.Delay(Rhythm);
            HashSet<string> recorded = [.. Heard(file)];
            heard = said.Count(recorded.Contains);
        }
        while (watch.Elapsed < Said || (heard < said.Count && watch.Elapsed < Said + Aftermath));
        bench.Air.SetLoss(0);
        return heard;
    }

    /// <summary>Somebody talks until the recording has it.</summary>
    private static async Task ExpectRecordingAsync(GuestBench bench, string file)
    {
        AirSock probe = bench.Stranger(isEncrypted: false);
        HashSet<string> said = [];
        await bench.ExpectAsync(
            () =>
            {
                byte[] payload = probe.Next(SockState.Awake);
                said.Add(KeyOf(probe, payload));
                bench.Air.Start(probe.Say(payload, TimeSpan.FromMilliseconds(100)));
                return Heard(file).Any(said.Contains);
            },
            MostToStart,
            "tvbridge listen recorded nothing");
    }

    /// <summary>Sender and payload as the recording writes them.</summary>
    private static string KeyOf(AirSock sock, byte[] payload) => sock.Address.Address + " " + Convert.ToHexString(payload.AsSpan(ServiceDataAt));

    private static IEnumerable<string> Heard(string file)
    {
        if (!File.Exists(file))
        {
            yield break;
        }

        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            string address = Field(line, "\"address\":\"");
            string data = Field(line, "\"serviceData\":\"");
            yield return address + " " + data;
        }
    }

    private static string Field(string line, string before)
    {
        int start = line.IndexOf(before, StringComparison.Ordinal);
        int end = start < 0 ? -1 : line.IndexOf('"', start + before.Length);
        return end < 0 ? "" : line[(start + before.Length)..end];
    }
}

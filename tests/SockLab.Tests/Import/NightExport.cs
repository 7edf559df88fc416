using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Log;

namespace SockLab.Tests.Import;

/// <summary>The log of a sock that was worn, and what it exports of it. Times are seconds of the session.</summary>
internal sealed class NightExport : IPageStore
{
    private readonly Dictionary<int, List<byte>> segments = [];

    /// <summary>The export: page after page.</summary>
    public byte[] Bytes => [.. this.segments.Keys.Order().SelectMany(segment => this.segments[segment])];

    /// <summary>The same as a debug console shows it, among other lines.</summary>
    public string Console => "Boot\n" + string.Concat(this.Bytes.Chunk(NightPage.Length).Select(page => $"[12:00:01] {NightDump.Line(page)}\nstate: 0\n"));

    /// <summary>Two sessions: a short one, and an evening of 2 h with a doze and a mark.</summary>
    public static NightExport TwoEvenings() => new NightExport().Wear(10, log => log.AddState(SockState.NotWorn, 1_000)).Wear(240, log =>
    {
        log.SetBattery(93);
        log.AddState(SockState.Awake, 12_000);
    });

    /// <summary>Puts an export into a file of the bench.</summary>
    public static string Write(Bench bench, byte[] bytes)
    {
        string file = bench.At("export.night");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public NightExport Wear(int epochs, Action<NightLog> begin)
    {
        NightLog log = new(this);
        log.Begin(0);
        begin(log);
        for (int i = 0; i < epochs; i++)
        {
            int startMs = i * 30_000;
            log.AddEpoch(i == 7 ? 0 : 1_000 * (i % 50), i != 7, startMs);
            if (i == 100)
            {
                log.AddState(SockState.Asleep, startMs + 30_000);
                log.AddMark(startMs + 31_000);
                log.SetBattery(90);
            }
        }

        log.AddState(SockState.Off, epochs * 30_000);
        log.Flush(epochs * 30_000);
        return this;
    }

    public int LengthOf(int segment) => this.segments.TryGetValue(segment, out List<byte>? bytes) ? bytes.Count : 0;

    public bool TryRead(int segment, int index, byte[] page)
    {
        int at = index * NightPage.Length;
        bool isThere = at + NightPage.Length <= this.LengthOf(segment);
        if (isThere)
        {
            this.segments[segment].CopyTo(at, page, 0, NightPage.Length);
        }

        return isThere;
    }

    public bool TryAppend(int segment, byte[] page)
    {
        this.segments.TryAdd(segment, []);
        this.segments[segment].AddRange(page);
        return true;
    }

    public bool TryClear(int segment)
    {
        this.segments.Remove(segment);
        return true;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Log;
using NightEvent = Sock.Firmware.Log.NightEvent;

namespace SockLab.Import;

/// <summary>What pages tell of one session: from when the sock was switched on until it said goodbye.</summary>
internal sealed class NightSession
{
    // A page's start is cut to whole seconds.
    private const int RoundingS = 2;

    private readonly List<byte[]> pages = [];
    private int endS;

    private NightSession(int number)
    {
        this.Number = number;
    }

    /// <summary>Number that the sock gave it.</summary>
    public int Number { get; }

    /// <summary>Which of several with that number it is, from 1.</summary>
    public int Repeat { get; private init; } = 1;

    /// <summary>Its pages, in order.</summary>
    public IReadOnlyList<byte[]> Pages => this.pages;

    /// <summary>The measured epochs: seconds since the session began, and micro-g.</summary>
    public IReadOnlyList<(int StartS, int MovementMicroG)> Epochs => [.. this.AllEpochs().Where(epoch => epoch.MovementMicroG >= 0)];

    /// <summary>How many epochs were not measured.</summary>
    public int NotMeasured => this.AllEpochs().Count(epoch => epoch.MovementMicroG < 0);

    /// <summary>States and marks as labels, in order of time.</summary>
    public IReadOnlyList<RecordingLabel> Labels => [.. this.States().Concat(this.Marks()).OrderBy(label => label.StartS).ThenBy(label => label.Name, StringComparer.Ordinal)];

    /// <summary>Sorts pages, given in order of their numbers, into sessions.</summary>
    public static IReadOnlyList<NightSession> Of(IReadOnlyList<byte[]> pages)
    {
        List<NightSession> sessions = [];
        foreach (byte[] page in pages)
        {
            int number = NightPage.Session(page, 0);

            // A sock that lost the last pages to damage may give a number again: then time begins anew.
            bool goesOn = sessions.Count > 0 && sessions[^1].Number == number
                && (NightPage.EpochCount(page, 0) == 0 || NightPage.StartSeconds(page, 0) >= sessions[^1].endS - RoundingS);
            if (!goesOn)
            {
                sessions.Add(new NightSession(number) { Repeat = 1 + sessions.Count(session => session.Number == number) });
            }

            sessions[^1].Add(page);
        }

        return sessions;
    }

    private void Add(byte[] page)
    {
        this.pages.Add(page);
        if (NightPage.EpochCount(page, 0) > 0)
        {
            this.endS = NightPage.StartSeconds(page, 0) + (NightPage.EpochSeconds * NightPage.EpochCount(page, 0));
        }
    }

    private IEnumerable<(int StartS, int MovementMicroG)> AllEpochs()
    {
        foreach (byte[] page in this.pages)
        {
            for (int i = 0; i < NightPage.EpochCount(page, 0); i++)
            {
                yield return (NightPage.StartSeconds(page, 0) + (NightPage.EpochSeconds * i), MovementCode.Decode(NightPage.Epoch(page, 0, i)));
            }
        }
    }

    /// <summary>Each state from its beginning to that of the next, the last one to the end. A page that follows a lost one says which it was then.</summary>
    private IEnumerable<RecordingLabel> States()
    {
        List<(int StartS, byte Code)> begins = [];
        foreach (byte[] page in this.pages)
        {
            byte first = NightPage.FirstState(page, 0);
            if (first != NightPage.Unknown && (begins.Count == 0 || begins[^1].Code != first))
            {
                begins.Add((NightPage.StartSeconds(page, 0), first));
            }

            begins.AddRange(EventsOf(page).Where(one => one.Code < NightEvent.FirstDeed));
        }

        begins = [.. begins.OrderBy(begin => begin.StartS)];
        int lastS = Math.Max(this.endS, begins.Count > 0 ? begins[^1].StartS + 1 : 0);
        for (int i = 0; i < begins.Count; i++)
        {
            int untilS = i + 1 < begins.Count ? begins[i + 1].StartS : lastS;
            if (untilS > begins[i].StartS)
            {
                yield return new RecordingLabel(begins[i].StartS, untilS, "sock:" + NameOf(begins[i].Code));
            }
        }
    }

    private IEnumerable<RecordingLabel> Marks() => this.pages.SelectMany(EventsOf)
        .Where(one => one.Code == NightEvent.Mark)
        .Select(one => new RecordingLabel(one.StartS, one.StartS + 1, "mark"));

    private static IEnumerable<(int StartS, byte Code)> EventsOf(byte[] page)
    {
        for (int i = 0; i < NightPage.EventCount(page, 0); i++)
        {
            yield return (Math.Max(0, NightPage.StartSeconds(page, 0) + NightPage.EventSeconds(page, 0, i)), NightPage.EventCode(page, 0, i));
        }
    }

    private static string NameOf(byte code) => code <= (byte)SockState.Snoozed ? ((SockState)code).ToString().ToLowerInvariant() : $"state {code}";
}

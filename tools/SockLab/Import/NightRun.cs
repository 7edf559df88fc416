using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.Firmware.Log;

namespace SockLab.Import;

/// <summary>Imports a night log: reads, sorts into sessions, writes a recording and labels for each, and says what it did.</summary>
internal sealed class NightRun(NightRequest request, TextWriter output)
{
    private const int LeastEpochs = 2;

    /// <summary>Does it; returns one sentence if something is wrong, and then nothing was written.</summary>
    public string? Do()
    {
        (NightPages? pages, string? refusal) = NightPages.Read(request.Path, request.SkipDamaged);
        if (pages is null)
        {
            return refusal;
        }

        IReadOnlyList<NightSession> sessions = NightSession.Of(pages.InOrder);
        NightSession[] worth = [.. sessions.Where(session => session.Epochs.Count >= LeastEpochs)];
        NightSession? dated = worth.LastOrDefault(session => request.Session is null || session.Number == request.Session);
        if ((this.CheckSessions(worth, dated) ?? this.Write(worth, dated)) is { } wrong)
        {
            return wrong;
        }

        this.Report(pages, sessions, worth, dated);
        return null;
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private string? CheckSessions(NightSession[] worth, NightSession? dated)
    {
        if (worth.Length == 0)
        {
            return $"{request.Path}: found no session with {LeastEpochs} measured epochs; expected a night; wear the sock for a while and export again.";
        }

        string known = string.Join(", ", worth.Select(session => session.Number).Distinct());
        return dated is not null
            ? null
            : $"--session {request.Session}: found no such session with {LeastEpochs} measured epochs in {request.Path}; expected one of {known}; choose one of them.";
    }

    private NightFile FileOf(NightSession session, NightSession? dated) => new(session, session == dated ? request.Started : null);

    private string? Write(NightSession[] sessions, NightSession? dated)
    {
        List<(string Path, IEnumerable<string> Lines)> files = [];
        foreach (NightSession session in sessions)
        {
            NightFile file = this.FileOf(session, dated);
            files.Add((Path.Combine(request.Folder, file.Name), file.Lines()));
            files.Add((Path.Combine(request.Folder, file.LabelsName), file.LabelLines()));
        }

        string? taken = files.Select(file => file.Path).FirstOrDefault(Path.Exists);
        return taken is null
            ? NewFiles.Write(request.Folder, files)
            : $"{taken}: found a file of that name already; expected a free name; remove it or name another folder with --out.";
    }

    private void Report(NightPages pages, IReadOnlyList<NightSession> sessions, NightSession[] worth, NightSession? dated)
    {
        output.WriteLine($"{request.Path}: {(pages.IsText ? "the text of a debug console" : "a sock's export")}, {Count(pages.InOrder.Count, "page")}, {Count(sessions.Count, "session")}");
        if (pages.Damaged > 0)
        {
            output.WriteLine($"{request.Path}: {Count(pages.Damaged, "damaged page")} left out");
        }

        if (sessions.Count > worth.Length)
        {
            output.WriteLine($"{request.Path}: {Count(sessions.Count - worth.Length, "session")} with less than {LeastEpochs} measured epochs left out");
        }

        foreach (NightSession session in worth)
        {
            (int firstS, int lastS) = (session.Epochs[0].StartS, session.Epochs[^1].StartS);
            TimeSpan length = TimeSpan.FromSeconds(lastS - firstS + NightPage.EpochSeconds);
            int marks = session.Labels.Count(label => label.Name == "mark");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.Combine(request.Folder, this.FileOf(session, dated).Name)}: {Count(session.Epochs.Count, "epoch")} of {NightPage.EpochSeconds} s, {(int)length.TotalHours}:{length:mm\\:ss} long, ")
                + $"{session.NotMeasured} not measured; {Count(session.Labels.Count - marks, "state")}, {Count(marks, "mark")}");
        }
    }
}

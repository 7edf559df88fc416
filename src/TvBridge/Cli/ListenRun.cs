using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;

namespace TvBridge.Cli;

/// <summary>Listens to a radio or a recording until it is interrupted or over.</summary>
internal static class ListenRun
{
    /// <summary>Runs it; the answer is the exit code.</summary>
    public static async Task<int> RunAsync(ListenOptions options, CancellationToken cancellation)
    {
        using AirRecording? recording = OpenRecording(options.SocksFile);
        TimeProvider time = recording is null ? TimeProvider.System : new PlaybackTime(TimeProvider.System, recording.StartedAt, options.Speed);
        ISockRadio radio = recording is null ? SockRadios.Create(options.Radio, options.Adapter, TimeProvider.System) : new RecordedRadio(recording, (PlaybackTime)time);
        ListenTable table = new();
        using IListenView view = CreateView(options.Plain, table, time, radio.Name);
        using AirRecorder? recorder = CreateRecorder(options.RecordFile, radio.Name, view.Problem);
        using ListenGuard guard = ListenGuard.Create(UserFolders.OfThisProcess, recording is not null, time, view.Problem);
        ListenEar ear = new(guard.Judge, table, view, recorder);
        (time as PlaybackTime)?.Restart();
        long start = time.GetTimestamp();

        bool wasInterrupted = await ListenAsync(radio, ear, options.For, cancellation);
        recorder?.Dispose();
        view.Dispose();
        Console.WriteLine(Summary(table, (time as PlaybackTime)?.Elapsed ?? time.GetElapsedTime(start), recorder, options.RecordFile));
        return wasInterrupted || ear.Notice?.Condition == RadioCondition.Ended ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>What was heard, in one line.</summary>
    internal static string Summary(ListenTable table, TimeSpan length, AirRecorder? recorder, string? recordFile)
    {
        string strangers = $"{table.StrangerCount} {(table.StrangerCount == 1 ? "stranger" : "strangers")}";
        string forgotten = table.ForgottenCount == 0 ? "" : $" (and {table.ForgottenCount} that newer ones took the place of)";
        string socks = $"{table.TrustedCount} trusted {(table.TrustedCount == 1 ? "sock" : "socks")}";
        string refused = table.RefusedCount == 0 ? "" : $"; {table.RefusedCount} refused";
        string skipped = recorder is null or { SkippedCount: 0 } ? "" : $", {recorder.SkippedCount} skipped";
        string recorded = recorder is null ? "" : $"; {recorder.Count} recorded in {recordFile}{skipped}";
        return $"heard {table.HeardCount} adverts in {EveningText.Position(length)} from {socks} and {strangers}{forgotten}{refused}{recorded}";
    }

    private static async Task<bool> ListenAsync(ISockRadio radio, ListenEar ear, TimeSpan? length, CancellationToken cancellation)
    {
        using CancellationTokenSource timeIsUp = new(length ?? Timeout.InfiniteTimeSpan, TimeProvider.System);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeIsUp.Token, cancellation);
        try
        {
            await radio.RunAsync(ear, either.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static AirRecording? OpenRecording(string? file)
    {
        if (file is null)
        {
            return null;
        }

        AirRecordingOpening opening = AirRecording.Open(file);
        return opening.Recording ?? throw RefusedException.Failed(opening.Refusal!);
    }

    private static AirRecorder? CreateRecorder(string? file, string radio, Action<string> problem)
    {
        if (file is null)
        {
            return null;
        }

        return AirRecorder.TryCreate(file, radio, TimeProvider.System, problem, out AirRecorder? recorder, out string? refusal)
            ? recorder
            : throw RefusedException.Failed(refusal);
    }

    private static IListenView CreateView(bool plain, ListenTable table, TimeProvider time, string radio)
    {
        bool moves = !plain
            && !Console.IsOutputRedirected
            && AnsiConsole.Profile.Capabilities.Ansi
            && AnsiConsole.Profile.Width >= ListenTableView.LeastWidth
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return moves
            ? new ListenTableView(AnsiConsole.Console, table, time, "Listens to " + radio)
            : new ListenPlainView(Console.Out, Console.Error, TimeZoneInfo.Local);
    }
}

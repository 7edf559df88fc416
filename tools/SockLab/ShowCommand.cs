using System.CommandLine;
using System.Globalization;
using System.IO;
using Sock.VirtualBoard.Recordings;
using SockLab.Signals;

namespace SockLab;

/// <summary>The command <c>show</c>.</summary>
internal static class ShowCommand
{
    private static readonly int[] ShownPercents = [5, 25, 50, 75, 95, 100];

    private const string Description = """
        Shows what a recording holds: kind, length, rate, gaps, comments, and how much movement there is in it.

        Examples:
          socklab show evening.csv.gz
          socklab show my-night.csv
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("FILE")
        {
            Description = "A recording with the header t_s,x_g,y_g,z_g or t_s,movement_mg, plain or gzip.",
        };
        Command command = new("show", Description) { file };
        command.SetAction(parsed =>
        {
            RecordingMotionOpening opening = RecordingMotion.Open(parsed.GetRequiredValue(file), seed: 1);
            if (opening.IsRefused)
            {
                error.WriteLine(opening.Refusal);
                return ExitCode.Failed;
            }

            Show(opening.Motion, output);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(RecordingMotion motion, TextWriter output)
    {
        Recording recording = motion.Recording;
        RecordingGaps gaps = RecordingGaps.Of(recording);
        output.WriteLine($"file      {recording.Name}");
        string kind = recording.Kind == RecordingKind.Motion ? "motion, raw acceleration in g" : "epochs, movement in mg";
        output.WriteLine($"kind      {kind}");
        string pace = $"one every {Text(recording.IntervalS)} s ({Text(recording.RateHz)} Hz)";
        output.WriteLine($"length    {(int)motion.Length.TotalHours}:{motion.Length:mm\\:ss}, {recording.Count} rows, {pace}");
        output.WriteLine($"clock     {(motion.ClockStart is { } clock ? $"starts at {clock:hh\\:mm\\:ss}" : "not stated")}");
        string longest = $"the longest {Text(gaps.LongestS)} s; bridged up to {Text(recording.BridgeS)} s";
        output.WriteLine($"gaps      {gaps.Count}, {Text(gaps.TotalS)} s in all, {longest}");
        foreach (RecordingComment comment in recording.Comments)
        {
            output.WriteLine($"comment   {(comment.Key.Length > 0 ? comment.Key + ": " : "")}{comment.Text}");
        }

        ShowMovement(MovementPerSecond.Of(motion.Source), output);
    }

    private static void ShowMovement(double[] movementMilliG, TextWriter output)
    {
        output.WriteLine($"movement  in mg per 25 Hz sample, over each of {movementMilliG.Length} seconds with data");
        if (movementMilliG.Length == 0)
        {
            return;
        }

        foreach (int percent in ShownPercents)
        {
            output.WriteLine($"{percent,8} %  {Quantile.Nearest(movementMilliG, percent / 100.0).ToString("0.0", CultureInfo.InvariantCulture),8}");
        }
    }

    private static string Text(double number) => number.ToString("0.#####", CultureInfo.InvariantCulture);
}

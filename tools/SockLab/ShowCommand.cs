using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab;

/// <summary>The command <c>show</c>.</summary>
internal static class ShowCommand
{
    private const string Description = """
        Shows what a recording holds: kind, length, rate, gaps, comments, and how much movement there is in it.

        Examples:
          socklab show evening.csv.gz
          socklab show my-night.csv
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("FILE") { Description = "A recording with the header t_s,x_g,y_g,z_g or t_s,movement_mg, plain or gzip." };
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
        output.WriteLine($"file      {recording.Name}");
        output.WriteLine($"kind      {(recording.Kind == RecordingKind.Motion ? "motion, raw acceleration in g" : "epochs, movement in mg")}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"length    {motion.Length:h\\:mm\\:ss}, {recording.Count} rows, one every {recording.IntervalS:0.#####} s ({recording.RateHz:0.###} Hz)"));
        output.WriteLine($"clock     {(motion.ClockStart is { } clock ? $"starts at {clock:hh\\:mm\\:ss}" : "not stated")}");
        RecordingGaps gaps = RecordingGaps.Of(recording);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gaps      {gaps.Count}, {gaps.TotalS:0.#} s in all, the longest {gaps.LongestS:0.#} s; bridged up to {recording.BridgeS:0.#} s"));
        foreach (RecordingComment comment in recording.Comments)
        {
            output.WriteLine($"comment   {(comment.Key.Length > 0 ? comment.Key + ": " : "")}{comment.Text}");
        }

        double[] movement = MovementPerSecond.Of(motion.Source);
        output.WriteLine($"movement  in mg per 25 Hz sample, over each of {movement.Length} seconds with data");
        foreach (int percent in new[] { 5, 25, 50, 75, 95, 100 })
        {
            int index = Math.Max(0, (int)Math.Ceiling(movement.Length * percent / 100.0) - 1);
            string value = movement.Length == 0 ? "none" : movement[index].ToString("0.0", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{percent,8} %  {value,8}"));
        }
    }
}

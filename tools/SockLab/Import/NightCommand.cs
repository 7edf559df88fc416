using System;
using System.CommandLine;
using System.Globalization;
using System.IO;

namespace SockLab.Import;

/// <summary>The command <c>import night</c>.</summary>
internal static class NightCommand
{
    private const string Description = """
        Turns a sock's night log into recordings, one for each session, with the sock's states and the wearer's marks as labels.

        FILE is what the sock exported, or the text of a debug console with lines 'night: ...'.
        What is wrong with a file is named with its place, and then nothing is written.

        Examples:
          socklab import night export.night --started "2026-11-22 22:10" --out nights
          socklab import night console.txt --skip-damaged --out nights
        """;

    private static readonly string[] Times = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> source = new("FILE") { Description = "The export or the text, the text plain or gzip." };
        Option<string?> started = new("--started")
        {
            Description = "When the session began, by the clock on the wall: the moment when the sock was switched on.",
            HelpName = "yyyy-MM-dd HH:mm",
        };
        Option<int?> session = new("--session") { Description = "The session that --started belongs to. Without it: the last one.", HelpName = "N" };
        Option<string> folder = new("--out")
        {
            Description = "The folder for the recordings; it is made where it is missing, and no file in it is replaced.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        Option<bool> skip = new("--skip-damaged") { Description = "Leaves damaged pages out and says how many, instead of refusing the file." };
        Command command = new("night", Description) { source, started, session, folder, skip };
        command.SetAction(parsed =>
        {
            string? text = parsed.GetValue(started);
            DateTime time = default;
            if (text is not null && !DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
            {
                error.WriteLine($"--started {SourceText.Quote(text)}: found no date with a time; expected one such as \"2026-11-22 22:10\"; correct it or leave it out.");
                return ExitCode.WrongUsage;
            }

            NightRequest request = new(
                parsed.GetRequiredValue(source), parsed.GetValue(folder)!, text is null ? null : time, parsed.GetValue(session), parsed.GetValue(skip));
            string? refusal = new NightRun(request, output).Do();
            if (refusal is not null)
            {
                error.WriteLine(refusal);
            }

            return refusal is null ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}

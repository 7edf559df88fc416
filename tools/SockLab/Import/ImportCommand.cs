using System.CommandLine;
using System.IO;

namespace SockLab.Import;

/// <summary>The command <c>import</c>.</summary>
internal static class ImportCommand
{
    private const string Description = $"""
        Turns a file of a public data set, or a device's export, into a recording, and its labels with it.

        The format is told by the file's first lines: {SourceFormats.Names}.
        Missing rows stay missing. What is wrong with a file is named, and then nothing is written.
        A sock's own night log has a command of its own: socklab import night --help.

        Examples:
          socklab import 1066528.csv.gz --out night.csv.gz
          socklab import user_14.csv.gz --from 82800 --to 88800 --bridge 20 --out evening.csv.gz
          socklab import 46343_acceleration.txt --from 0 --to 28800 --labels 46343_labeled_sleep.txt --out sleep.csv.gz
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        ImportOptions options = new();
        Command command = new("import", Description);
        options.AddTo(command);
        command.Add(NightCommand.Create(output, error));
        command.SetAction(parsed =>
        {
            (ImportRequest? request, string? wrong) = options.Take(parsed);
            if (request is null)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            // What was done is told when the bar is gone.
            using StringWriter report = new();
            string? refusal = ImportProgress.Show(error, request.Path, progress => new ImportRun(request, report, progress).Do());
            output.Write(report.ToString());
            if (refusal is not null)
            {
                error.WriteLine(refusal);
            }

            return refusal is null ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}

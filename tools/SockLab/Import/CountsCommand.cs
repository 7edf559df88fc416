using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>The command <c>counts</c>.</summary>
internal static class CountsCommand
{
    // Filters settle within some seconds; less than this says nothing.
    private const double ShortestS = 60;
    private const double LongestGapS = 1;

    private const string Description = """
        Shows how activity counts and movement belong together, which is where the conversions of import come from.

        Runs the published count algorithms over every raw motion recording in DIR (t_s,x_g,y_g,z_g) and prints the regression of movement
        on counts.

        Example:
          socklab counts recordings
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> folder = new("DIR") { Description = "A folder of raw motion recordings, .csv or .csv.gz." };
        Command command = new("counts", Description) { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), output, error));
        return command;
    }

    private static int Run(string folder, TextWriter output, TextWriter error)
    {
        (IReadOnlyList<string> files, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            error.WriteLine(problem);
            return ExitCode.Failed;
        }

        (List<CountedRecording> people, List<string> refusals) = LongWork.Run(error, "counts", files.Count, oneDone => TakeAll(files, oneDone));
        foreach (string refusal in refusals)
        {
            error.WriteLine(refusal);
        }

        if (people.Count == 0)
        {
            error.WriteLine($"{folder}: found no raw motion recording that can be counted; expected some; name another folder.");
            return ExitCode.Failed;
        }

        new CountsReport(people, output).Print();
        return refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static (List<CountedRecording> People, List<string> Refusals) TakeAll(IReadOnlyList<string> files, Action oneDone)
    {
        List<CountedRecording> people = [];
        List<string> refusals = [];
        foreach (string file in files)
        {
            (CountedRecording? person, string? refusal) = Take(file);
            if (person is not null)
            {
                people.Add(person);
            }

            if (refusal is not null)
            {
                refusals.Add(refusal);
            }

            oneDone();
        }

        return (people, refusals);
    }

    private static (CountedRecording? Person, string? Refusal) Take(string file)
    {
        RecordingReading reading = RecordingReader.Read(file);
        if (reading.IsRefused)
        {
            return (null, reading.Refusal);
        }

        Recording recording = reading.Recording;
        if (recording.Kind != RecordingKind.Motion)
        {
            return (null, $"{file}: found epochs; expected raw motion with the header {MotionReader.Header}; take the file out of the folder.");
        }

        if ((UnitCheck.Of(recording) ?? RateCheck.Of(recording, null)) is { } fault)
        {
            return (null, $"{file}: {fault.Text}.");
        }

        if (recording.LengthS < ShortestS)
        {
            return (null, $"{file}: found {SourceText.Text(recording.LengthS)} s; expected {ShortestS} s or more; take the file out of the folder.");
        }

        RecordingGaps gaps = RecordingGaps.Of(recording, LongestGapS);
        if (gaps.Count > 0)
        {
            return (null, $"{file}: found {gaps.Count} gaps, the longest {SourceText.Text(gaps.LongestS)} s; expected none of {LongestGapS} s or more; "
                + "cut out a part without gaps with 'socklab import'.");
        }

        CountedRecording person = new(recording);
        return person.Counts.Distinct().Skip(2).Any()
            ? (person, null)
            : (null, $"{file}: found no movement that is counted; expected some minutes of motion; take the file out of the folder.");
    }
}

using System;
using System.CommandLine;
using System.IO;

namespace SockLab.Synthesis;

/// <summary>The command <c>synthesize</c>.</summary>
internal static class SynthesizeCommand
{
    private const int DrawnPeople = 200;

    private const string Description = """
        Synthesizes the movement of an ankle, awake and asleep, from stated distributions. For tests of what no recording at hand can show: an ankle
        that lies stiller than a wrist. It is a model (docs/synthesis.md); nobody wore it.

        Without --raw: epoch files t_s,movement_mg,truth (30 s epochs; truth P awake before lights-out, W, N1, N2, N3, R) for 'evaluate --epochs'.
        With --raw: motion recordings t_s,x_g,y_g,z_g at 25 Hz with the part's noise, each with a labels file beside it.

        Examples:
          socklab synthesize --out-dir stiller30 --people 100 --stiller 30
          socklab synthesize --out evening.csv.gz --raw --hours-awake 1 --hours-asleep 0.5 --part-noise 1.4
          socklab synthesize --show-model --measure recordings
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        SynthesizeOptions options = new();
        Command command = new("synthesize", Description);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            SynthesizeRequest request = options.Read(parsed);
            if (request.Wrong() is { } wrong)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            return request.ShowsModel ? ShowModel(request, output, error) : Synthesize(request, output, error);
        });
        return command;
    }

    private static int ShowModel(SynthesizeRequest request, TextWriter output, TextWriter error)
    {
        ModelEvidence drawn = ModelEvidence.Draw(request.Synthesis, DrawnPeople);
        ModelEvidence? measured = request.Measured.Length > 0 ? new ModelEvidence() : null;
        if (measured is not null)
        {
            LongWork.Run(error, "measuring", report => Measure(measured, request.Measured, report));
        }

        foreach (string line in new ModelTable(drawn, measured).Lines())
        {
            output.WriteLine(line);
        }

        output.WriteLine($"drawn: {DrawnPeople} people, seed {request.Synthesis.Seed}");
        if (measured is null)
        {
            return ExitCode.Done;
        }

        output.WriteLine($"measured: {measured.AwakePeople} people awake, {measured.Sleepers} nights; {measured.Refusals.Count} refused");
        measured.Refusals.ForEach(error.WriteLine);
        return measured.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int Synthesize(SynthesizeRequest request, TextWriter output, TextWriter error)
    {
        string? refusal = request.OutFolder is { } folder ? WrongFolder(folder) : null;
        refusal ??= LongWork.Run(error, "synthesizing", report => WriteAll(request, report));
        if (refusal is not null)
        {
            error.WriteLine(refusal);
            return ExitCode.Failed;
        }

        string one = request.IsRaw ? "motion recording with labels" : "epoch file";
        string several = request.IsRaw ? "motion recordings with labels" : "epoch files";
        string what = request.People == 1 ? one : several;
        output.WriteLine($"{request.Out ?? request.OutFolder}: {request.People} {what}, seed {request.Synthesis.Seed}, synthesized");
        return ExitCode.Done;
    }

    private static int Measure(ModelEvidence measured, string[] folders, Action<double> report)
    {
        for (int i = 0; i < folders.Length; i++)
        {
            measured.Read(folders[i], share => report((i + share) / folders.Length));
        }

        return measured.Refusals.Count;
    }

    private static string? WriteAll(SynthesizeRequest request, Action<double> report)
    {
        string? refusal = null;
        for (int person = 1; person <= request.People && refusal is null; person++)
        {
            int before = person - 1;
            refusal = Write(request, person, share => report((before + share) / request.People));
        }

        return refusal;
    }

    private static string? Write(SynthesizeRequest request, int person, Action<double> report)
    {
        SynthesizedNight night = SynthesizedNight.Draw(request.Synthesis, person);
        string path = request.PathOf(person);
        if (!request.IsRaw)
        {
            return RecordingFile.Write(path, night.Lines());
        }

        RawNight raw = new(night);
        return RecordingFile.Write(path, raw.MotionLines(report)) ?? RecordingFile.Write(RecordingNames.LabelsOf(path), raw.LabelLines());
    }

    private static string? WrongFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{folder}: found a place where no folder can be made; expected a folder that is yours; choose another --out-dir.";
        }
    }
}

using System.CommandLine;
using Sock.Detection;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>The options of every command that plays one recording to the detector.</summary>
internal sealed class ReplayOptions
{
    private const int MostOnTableS = 3600;
    private const int EpochS = EpochNight.EpochMs / 1000;

    private readonly Option<string> preset = CommonOptions.Preset();
    private readonly Option<string?> labels = CommonOptions.Labels($"Labels to show beside the states, {LabelFile.Header}.");
    private readonly Option<double> answerProbability = CommonOptions.AnswerProbability(0);
    private readonly Option<bool> worn = new("--worn")
    {
        Description = "Armed from the first sample: a recording of sleep may hold no movement that shows the sock was put on.",
    };

    private readonly Option<int> onTable = new("--on-table")
    {
        Description = $"Seconds that the sock lies on a table before the recording begins, 0 to {MostOnTableS} in steps of {EpochS}: from 90 on it learns "
            + "its part's noise there.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 0,
    };

    private readonly SampleOptionSet samples = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.preset);
        command.Add(this.labels);
        command.Add(this.answerProbability);
        command.Add(this.worn);
        command.Add(this.onTable);
        this.samples.AddTo(command);
    }

    /// <summary>What was asked for, or one sentence that says what is wrong with it.</summary>
    public (ReplayRequest? Request, string? Wrong) Read(ParseResult parsed, string path)
    {
        (SampleOptions options, string? wrong) = this.samples.Read(parsed);
        double probability = parsed.GetValue(this.answerProbability);
        wrong ??= CommonOptions.WrongProbability(probability);
        DetectorSettings settings = DetectorPresets.Find(parsed.GetRequiredValue(this.preset))!;
        int onTableS = parsed.GetValue(this.onTable);
        if (onTableS is < 0 or > MostOnTableS || onTableS % EpochS != 0)
        {
            wrong ??= $"--on-table {onTableS}: found no such time; expected 0 to {MostOnTableS} s in steps of {EpochS}; correct the number.";
        }

        settings.WornFromStart = parsed.GetValue(this.worn);
        ReplayRequest request = new(path, parsed.GetValue(this.labels), settings, probability, options, onTableS);
        return wrong is null ? (request, null) : (null, wrong);
    }
}

using System.CommandLine;
using Sock.Detection;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>The options of every command that plays one recording to the detector.</summary>
internal sealed class ReplayOptions
{
    private readonly Option<string> preset = CommonOptions.Preset();
    private readonly Option<string?> labels = CommonOptions.Labels($"Labels to show beside the states, {LabelFile.Header}.");
    private readonly Option<double> answerProbability = CommonOptions.AnswerProbability(0);
    private readonly Option<bool> worn = new("--worn")
    {
        Description = "Armed from the first sample: a recording of sleep may hold no movement that shows the sock was put on.",
    };

    private readonly SampleOptionSet samples = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.preset);
        command.Add(this.labels);
        command.Add(this.answerProbability);
        command.Add(this.worn);
        this.samples.AddTo(command);
    }

    /// <summary>What was asked for, or one sentence that says what is wrong with it.</summary>
    public (ReplayRequest? Request, string? Wrong) Read(ParseResult parsed, string path)
    {
        (SampleOptions options, string? wrong) = this.samples.Read(parsed);
        double probability = parsed.GetValue(this.answerProbability);
        wrong ??= CommonOptions.WrongProbability(probability);
        DetectorSettings settings = DetectorPresets.Find(parsed.GetRequiredValue(this.preset))!;
        settings.WornFromStart = parsed.GetValue(this.worn);
        return wrong is null ? (new ReplayRequest(path, parsed.GetValue(this.labels), settings, probability, options), null) : (null, wrong);
    }
}

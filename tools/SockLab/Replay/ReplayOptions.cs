using System.CommandLine;
using System.Globalization;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>The options of every command that plays one recording to the detector.</summary>
internal sealed class ReplayOptions
{
    private readonly Option<string> preset = new("--preset")
    {
        Description = $"{DetectorPresets.Names} (default balanced).",
        DefaultValueFactory = _ => "balanced",
    };

    private readonly Option<string?> labels = new("--labels") { Description = $"Labels to show beside the states, {LabelFile.Header}." };

    private readonly Option<string> answers = new("--answers")
    {
        Description = "none, or the probability that the wearer answers a question besides moving, 0 to 1 (default none).",
        DefaultValueFactory = _ => "none",
    };

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
        command.Add(this.answers);
        command.Add(this.worn);
        this.samples.AddTo(command);
    }

    /// <summary>What was asked for, or one sentence that says what is wrong with it.</summary>
    public (ReplayRequest? Request, string? Wrong) Read(ParseResult parsed, string path)
    {
        (SampleOptions options, string? wrong) = this.samples.Read(parsed);
        string presetName = parsed.GetRequiredValue(this.preset);
        if (DetectorPresets.Find(presetName) is not { } settings)
        {
            return (null, $"--preset {presetName}: found no such preset; expected {DetectorPresets.Names}; choose one.");
        }

        string answerText = parsed.GetRequiredValue(this.answers);
        if (Probability(answerText) is not { } probability)
        {
            return (null, $"--answers {answerText}: found no probability; expected none or 0 to 1, such as 0.8; correct it.");
        }

        settings.WornFromStart = parsed.GetValue(this.worn);
        return wrong is null ? (new ReplayRequest(path, parsed.GetValue(this.labels), settings, probability, options), null) : (null, wrong);
    }

    private static double? Probability(string text)
    {
        if (text == "none")
        {
            return 0;
        }

        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double probability);
        return isNumber && probability is >= 0 and <= 1 ? probability : null;
    }
}

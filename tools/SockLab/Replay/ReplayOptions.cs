using System.CommandLine;
using System.Globalization;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>The options of every command that plays one recording to the detector.</summary>
internal sealed class ReplayOptions
{
    private const int MostOnTableS = 3600;
    private const int EpochS = EpochNight.EpochMs / 1000;

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

    private readonly Option<int> onTable = new("--on-table")
    {
        Description = $"Seconds that the sock lies on a table before the recording begins, 0 to {MostOnTableS} in steps of {EpochS} (default 0): "
            + "from 60 on it learns its part's noise there.",
        DefaultValueFactory = _ => 0,
    };

    private readonly SampleOptionSet samples = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.preset);
        command.Add(this.labels);
        command.Add(this.answers);
        command.Add(this.worn);
        command.Add(this.onTable);
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

        int onTableS = parsed.GetValue(this.onTable);
        if (onTableS is < 0 or > MostOnTableS || onTableS % EpochS != 0)
        {
            return (null, $"--on-table {onTableS}: found no such time; expected 0 to {MostOnTableS} s in steps of {EpochS}; correct the number.");
        }

        settings.WornFromStart = parsed.GetValue(this.worn);
        ReplayRequest request = new(path, parsed.GetValue(this.labels), settings, probability, options, onTableS);
        return wrong is null ? (request, null) : (null, wrong);
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

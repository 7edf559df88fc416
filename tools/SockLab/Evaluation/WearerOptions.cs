using System.CommandLine;
using System.Globalization;

namespace SockLab.Evaluation;

/// <summary>The options that say how simulated wearers behave.</summary>
/// <param name="hasRepeats">Whether the command plays each night several times; else there is no <c>--repeats</c>.</param>
internal sealed class WearerOptions(bool hasRepeats = true)
{
    /// <summary>Most repeats.</summary>
    public const int MostRepeats = 1000;

    private const string PerProbe = "per-probe";
    private const string PerEpisode = "per-episode";
    private const double DefaultProbability = 0.8;
    private const int DefaultRepeats = 8;

    private readonly Option<double> probability = CommonOptions.AnswerProbability(DefaultProbability);

    private readonly Option<string> answers = CommonOptions.OneOf(
        "--answers", "What one draw stands for: each question (per-probe) or all questions of a warning (per-episode).", [PerProbe, PerEpisode]);

    private readonly Option<int> repeats = new("--repeats")
    {
        Description = $"How often each night is played, with other draws, 1 to {MostRepeats}.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultRepeats,
    };

    private readonly Option<int> seed = CommonOptions.Seed();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.probability);
        command.Add(this.answers);
        if (hasRepeats)
        {
            command.Add(this.repeats);
        }

        command.Add(this.seed);
    }

    /// <summary>What is wrong with the options, in one sentence; null where nothing is.</summary>
    public string? WrongUsage(ParseResult parsed)
    {
        string? wrongRepeats = this.Repeats(parsed) is >= 1 and <= MostRepeats
            ? null
            : $"--repeats {this.Repeats(parsed)}: found a number that cannot be; expected 1 to {MostRepeats}; correct the number.";
        return CommonOptions.WrongProbability(parsed.GetValue(this.probability)) ?? wrongRepeats ?? CommonOptions.WrongSeed(this.Seed(parsed));
    }

    /// <summary>The wearer.</summary>
    public Wearer Make(ParseResult parsed)
    {
        AnswerMode mode = parsed.GetValue(this.answers) == PerEpisode ? AnswerMode.PerEpisode : AnswerMode.PerProbe;
        return new Wearer(parsed.GetValue(this.probability), mode, this.Seed(parsed));
    }

    /// <summary>How often each night is run.</summary>
    public int Repeats(ParseResult parsed) => hasRepeats ? parsed.GetValue(this.repeats) : 1;

    /// <summary>The seed.</summary>
    public int Seed(ParseResult parsed) => parsed.GetValue(this.seed);

    /// <summary>All of it in words, for tables.</summary>
    public string Text(ParseResult parsed) => $"{this.AnswersText(parsed)}; {this.Repeats(parsed)} repeats, seed {this.Seed(parsed)}";

    /// <summary>How answers are drawn in words.</summary>
    public string AnswersText(ParseResult parsed) =>
        string.Create(CultureInfo.InvariantCulture, $"probability {parsed.GetValue(this.probability)} {parsed.GetValue(this.answers)}");
}

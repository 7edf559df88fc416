using System.CommandLine;
using System.Globalization;

namespace SockLab.Evaluation;

/// <summary>The options that say how simulated wearers behave.</summary>
internal sealed class WearerOptions
{
    /// <summary>Most repeats.</summary>
    public const int MostRepeats = 1000;

    private const string PerProbe = "per-probe";
    private const string PerEpisode = "per-episode";
    private const double DefaultProbability = 0.8;
    private const int DefaultRepeats = 8;
    private const int DefaultSeed = 1;

    private readonly Option<double> probability = new("--answer-probability")
    {
        Description = "Chance that an awake wearer answers, 0 to 1.",
        DefaultValueFactory = _ => DefaultProbability,
    };

    private readonly Option<string> answers = new("--answers")
    {
        Description = "What one draw stands for: each question (per-probe) or all questions of a warning (per-episode).",
        DefaultValueFactory = _ => PerProbe,
    };

    private readonly Option<int> repeats = new("--repeats")
    {
        Description = "How often each night is run, with other draws, 1 to 1000.",
        DefaultValueFactory = _ => DefaultRepeats,
    };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "Number from which all draws and resamples follow, 0 or more.",
        DefaultValueFactory = _ => DefaultSeed,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        this.answers.AcceptOnlyFromAmong(PerProbe, PerEpisode);
        command.Add(this.probability);
        command.Add(this.answers);
        command.Add(this.repeats);
        command.Add(this.seed);
    }

    /// <summary>What is wrong with the options, in one sentence; null where nothing is.</summary>
    public string? WrongUsage(ParseResult parsed)
    {
        double chance = parsed.GetValue(this.probability);
        if (chance is not (>= 0 and <= 1))
        {
            return string.Create(CultureInfo.InvariantCulture, $"--answer-probability {chance}: found no probability; expected 0 to 1; correct the number.");
        }

        if (this.Repeats(parsed) is < 1 or > MostRepeats)
        {
            return $"--repeats {this.Repeats(parsed)}: found a number that cannot be; expected 1 to {MostRepeats}; correct the number.";
        }

        return this.Seed(parsed) < 0
            ? $"--seed {this.Seed(parsed)}: found a negative number; expected 0 to {int.MaxValue}; choose another one."
            : null;
    }

    /// <summary>The wearer.</summary>
    public Wearer Make(ParseResult parsed)
    {
        AnswerMode mode = parsed.GetValue(this.answers) == PerEpisode ? AnswerMode.PerEpisode : AnswerMode.PerProbe;
        return new Wearer(parsed.GetValue(this.probability), mode, this.Seed(parsed));
    }

    /// <summary>How often each night is run.</summary>
    public int Repeats(ParseResult parsed) => parsed.GetValue(this.repeats);

    /// <summary>The seed.</summary>
    public int Seed(ParseResult parsed) => parsed.GetValue(this.seed);

    /// <summary>All of it in words, for tables.</summary>
    public string Text(ParseResult parsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"probability {parsed.GetValue(this.probability)} {parsed.GetValue(this.answers)}; {this.Repeats(parsed)} repeats, seed {this.Seed(parsed)}");
}

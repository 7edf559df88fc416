using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using SockLab.Evaluation;

namespace SockLab;

/// <summary>Options that mean the same in every command that has them.</summary>
internal static class CommonOptions
{
    /// <summary><c>--seed</c>, default 1.</summary>
    public static Option<int> Seed() => new("--seed")
    {
        Description = "Number from which everything random follows, 0 or more; the same number gives the same result.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    /// <summary><c>--preset</c>, default balanced.</summary>
    public static Option<string> Preset() => OneOf("--preset", "Settings of the detector to start from.", DetectorPresets.Names);

    /// <summary>An option that takes one of a few words; the first is the default. Another word is wrong usage.</summary>
    public static Option<string> OneOf(string name, string description, IReadOnlyList<string> words)
    {
        Option<string> option = new(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value))
            {
                result.AddError($"{name} {token.Value}: found another word; expected {string.Join(", ", words.SkipLast(1))} or {words[^1]}");
            }
        });
        return option;
    }

    /// <summary><c>--answer-probability</c>.</summary>
    public static Option<double> AnswerProbability(double preset) => new("--answer-probability")
    {
        Description = "Chance that an awake wearer answers a question, besides moving, 0 to 1.",
        HelpName = "P",
        DefaultValueFactory = _ => preset,
    };

    /// <summary><c>--labels</c>.</summary>
    public static Option<string?> Labels(string description) => new("--labels") { Description = description, HelpName = "FILE" };

    /// <summary>What is wrong with a seed, in one sentence; null where nothing is.</summary>
    public static string? WrongSeed(int seed) =>
        seed < 0 ? $"--seed {seed}: found a negative number; expected 0 to {int.MaxValue}; choose another one." : null;

    /// <summary>What is wrong with a probability, in one sentence; null where nothing is.</summary>
    public static string? WrongProbability(double probability) => probability is >= 0 and <= 1
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"--answer-probability {probability}: found no probability; expected 0 to 1; correct the number.");
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>The rules that are compared.</summary>
/// <param name="settings">Settings of the sock that single ones are turned from; their still threshold and twitch penalty are the leaky rule's as well.</param>
/// <param name="wearer">Who answers the sock.</param>
/// <param name="repeats">How often each night is run where answers are drawn.</param>
internal sealed class Candidates(SettingsRecipe settings, Wearer wearer, int repeats)
{
    private const int EpochsPerMinute = 2;
    private const double PercentFactor = 100;

    private static readonly int[] Minutes = [1, 2, 3, 5, 8, 10, 15];
    private static readonly int[] StillPercents = [200, 175, 150, 125];
    private static readonly int[] ProbeStillEpochs = [4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24];

    /// <summary>N minutes at each threshold, leaky, and the presets.</summary>
    public IReadOnlyList<Candidate> Families() => [.. Passive(), .. this.Presets()];

    /// <summary>The same rules with the sock at each wait, so that every family is a curve.</summary>
    public IReadOnlyList<Candidate> Curves()
    {
        Knob wait = Knob.Find("W")!;
        return [.. Passive(), .. ProbeStillEpochs.Select(epochs => this.Turned("probe", wait, epochs))];
    }

    /// <summary>The sock with one setting turned through a range.</summary>
    public IReadOnlyList<Candidate> Sweep(Sweep sweep) => [.. sweep.Numbers().Select(number => this.Turned($"probe, {sweep.Knob.Letter} turned", sweep.Knob, number))];

    private static string Factor(int percent) => (percent / PercentFactor).ToString("0.##", CultureInfo.InvariantCulture);

    private IEnumerable<Candidate> Passive()
    {
        foreach (int percent in StillPercents)
        {
            foreach (int minutes in Minutes)
            {
                yield return new Candidate($"N minutes, below {Factor(percent)} F", $"N {minutes}", new MinutesRule(minutes, percent));
            }
        }

        foreach (int minutes in Minutes)
        {
            yield return new Candidate("leaky", $"W {minutes * EpochsPerMinute}", new LeakyRule(minutes * EpochsPerMinute, settings));
        }
    }

    private IEnumerable<Candidate> Presets() =>
        DetectorPresets.Names.Select(preset => new Candidate("probe", preset, new ProbeRule(settings.From(preset), wearer, repeats)));

    private Candidate Turned(string family, Knob knob, int number) =>
        new(family, $"{knob.Letter} {number}", new ProbeRule(settings.With(knob, number), wearer, repeats));
}

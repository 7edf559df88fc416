using System;
using System.CommandLine;
using System.Globalization;

namespace SockLab.Replay;

/// <summary>The options of every command that plays recordings as the sock's sensor.</summary>
internal sealed class SampleOptionSet
{
    private const double MostNoise = 50;
    private const double LeastScale = 0.1;
    private const double MostScale = 10;

    private readonly Option<double> noise = new("--noise-mg")
    {
        Description = $"The part's noise in mg rms per axis, 0 to {MostNoise}.",
        HelpName = "MG",
        DefaultValueFactory = _ => SampleOptions.PartNoiseMilliG,
    };

    private readonly Option<double> scale = new("--scale")
    {
        Description = $"Factor on the recorded acceleration, {LeastScale} to {MostScale}.",
        HelpName = "FACTOR",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> seed = CommonOptions.Seed();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.noise);
        command.Add(this.scale);
        command.Add(this.seed);
    }

    /// <summary>What was given, or one sentence that says what is wrong with it.</summary>
    public (SampleOptions Options, string? Wrong) Read(ParseResult parsed)
    {
        SampleOptions options = new(parsed.GetValue(this.noise), parsed.GetValue(this.scale), parsed.GetValue(this.seed));
        if (options.NoiseMilliG is not (>= 0 and <= MostNoise))
        {
            return (options, Text($"--noise-mg {options.NoiseMilliG}: found no noise of a sensor; expected 0 to {MostNoise} mg; correct the number."));
        }

        return options.Scale is >= LeastScale and <= MostScale
            ? (options, CommonOptions.WrongSeed(options.Seed))
            : (options, Text($"--scale {options.Scale}: found no factor; expected {LeastScale} to {MostScale}; correct the number."));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.CommandLine;
using System.Globalization;
using System.IO;
using SockLab.Replay;

namespace SockLab.Evaluation;

/// <summary>Where a command's nights come from: the options that say so, and their reading.</summary>
internal sealed class NightSource
{
    private const string Auto = "auto";
    private const string DefaultFloorMilliG = "2.0";
    private const double DefaultFactoryMilliG = 2.0;
    private const double LeastMilliG = 1;
    private const double MostMilliG = 60;
    private const string DefaultLabel = "P";

    private readonly Argument<string?> recordings = new("DIR")
    {
        Description = "A folder of recordings with labels beside them (NAME.csv or NAME.csv.gz, NAME_labels.csv), played as the sock's own sensor at its noise floor of 7.8 mg.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> epochs = new("--epochs")
    {
        Description = "Instead of DIR: a folder of epoch files (.csv or .csv.gz) with the header t_s,movement_mg,truth, one person each.",
        HelpName = "DIR",
    };

    private readonly Option<string> lightsOutLabel = new("--lights-out-label")
    {
        Description = "With --epochs: the truth's word for awake before lights-out, where warnings and pauses are false.",
        HelpName = "WORD",
        DefaultValueFactory = _ => DefaultLabel,
    };

    private readonly Option<string> noiseFloor = new("--noise-floor-mg")
    {
        Description = "With --epochs: noise floor of the device that measured, 1 to 60 mg. With either: auto, learned within each night as the sock does.",
        HelpName = "MG",
        DefaultValueFactory = _ => DefaultFloorMilliG,
    };

    private readonly Option<double> factoryFloor = new("--factory-floor-mg")
    {
        Description = "With --epochs: the noise floor from which auto starts, 1 to 60 mg.",
        HelpName = "MG",
        DefaultValueFactory = _ => DefaultFactoryMilliG,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.recordings);
        command.Add(this.epochs);
        command.Add(this.lightsOutLabel);
        command.Add(this.noiseFloor);
        command.Add(this.factoryFloor);
    }

    /// <summary>Whether the noise floor is learned within each night.</summary>
    public bool LearnsFloor(ParseResult parsed) => parsed.GetRequiredValue(this.noiseFloor) == Auto;

    /// <summary>What is wrong with the options, in one sentence; null where nothing is.</summary>
    public string? WrongUsage(ParseResult parsed)
    {
        bool hasEpochs = parsed.GetValue(this.epochs) is not null;
        if (hasEpochs == (parsed.GetValue(this.recordings) is not null))
        {
            return $"DIR, --epochs: found {(hasEpochs ? "both" : "neither")}; expected a folder of recordings, or of epoch files with --epochs; name one.";
        }

        string label = parsed.GetRequiredValue(this.lightsOutLabel);
        if (label.Trim().Length == 0 || label.Contains(',') || TruthWords.Read(label, "") is { } truth && truth != Truth.Awake)
        {
            return $"--lights-out-label '{label}': found a word that stands for something else; expected the word for awake before lights-out, "
                + "such as P; choose another one.";
        }

        string floor = parsed.GetRequiredValue(this.noiseFloor);
        if (!hasEpochs && floor != Auto && parsed.GetResult(this.noiseFloor) is { Implicit: false })
        {
            return $"--noise-floor-mg {floor}: found a floor for recordings, which are played with the part's noise; "
                + "expected auto or nothing; leave it out.";
        }

        if (floor != Auto && !(TryNumber(floor, out double milliG) && IsFloor(milliG)))
        {
            return $"--noise-floor-mg {floor}: found no noise floor; expected {LeastMilliG} to {MostMilliG} mg, or auto; correct the number.";
        }

        double factory = parsed.GetValue(this.factoryFloor);
        return IsFloor(factory)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"--factory-floor-mg {factory}: found no noise floor; ")
                + $"expected {LeastMilliG} to {MostMilliG} mg; correct the number.";
    }

    /// <summary>Reads the nights; or says in one sentence why there is none at all. Progress goes to <paramref name="error"/>.</summary>
    public (NightSet? Set, string? Problem) Load(ParseResult parsed, TextWriter error) => parsed.GetValue(this.recordings) is { } folder
        ? RecordedNights.Load(folder, new SampleOptions(), error)
        : EpochFiles.Load(parsed.GetValue(this.epochs)!, parsed.GetRequiredValue(this.lightsOutLabel), this.FloorMicroG(parsed));

    /// <summary>The floor in words, for tables.</summary>
    public string FloorText(ParseResult parsed)
    {
        string milliG = string.Create(CultureInfo.InvariantCulture, $"{this.FloorMicroG(parsed) / 1000.0:0.0##} mg");
        return this.LearnsFloor(parsed) ? $"learned, from {milliG}" : milliG;
    }

    private int FloorMicroG(ParseResult parsed)
    {
        if (parsed.GetValue(this.recordings) is not null)
        {
            return RecordingNight.FloorMicroG;
        }

        double milliG = parsed.GetValue(this.factoryFloor);
        if (!this.LearnsFloor(parsed))
        {
            TryNumber(parsed.GetRequiredValue(this.noiseFloor), out milliG);
        }

        return (int)System.Math.Round(milliG * 1000);
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static bool IsFloor(double milliG) => milliG is >= LeastMilliG and <= MostMilliG;
}

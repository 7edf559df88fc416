using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SockLab.Synthesis;

/// <summary>What a command line of <c>synthesize</c> asks for.</summary>
/// <param name="Out">The one file; null with a folder.</param>
/// <param name="OutFolder">The folder; null with a file.</param>
/// <param name="People">How many.</param>
/// <param name="IsRaw">Motion recordings rather than epoch files.</param>
/// <param name="ShowsModel">Print the model instead.</param>
/// <param name="Measured">Folders to measure beside the model.</param>
/// <param name="Synthesis">What to synthesize.</param>
internal sealed record SynthesizeRequest(
    string? Out,
    string? OutFolder,
    int People,
    bool IsRaw,
    bool ShowsModel,
    string[] Measured,
    SynthesisOptions Synthesis)
{
    // 14 h at 25 Hz stay below the 50 million bytes that a recording may have.
    private const double MostRawHours = 14;
    private const double MostHours = 24;
    private const int MostPeople = 1000;

    private static readonly int[] Stillers = [0, 30, 50, 70];
    private static readonly double[] PartNoises = [0.7, 1, 1.4];

    /// <summary>One sentence that says what makes no sense; null if all does.</summary>
    public string? Wrong() => this.WrongTarget() ?? this.WrongHours() ?? this.WrongNumbers();

    /// <summary>Where one person's file goes.</summary>
    public string PathOf(int person) =>
        this.Out ?? Path.Combine(this.OutFolder!, string.Create(CultureInfo.InvariantCulture, $"synthetic-{person:0000}.csv{(this.IsRaw ? ".gz" : "")}"));

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private string? WrongTarget()
    {
        if (this.ShowsModel)
        {
            return this.Out is null && this.OutFolder is null
                ? null
                : "--show-model: found a place for files as well; expected the model alone; leave out --out and --out-dir.";
        }

        if (this.Measured.Length > 0)
        {
            return $"--measure {this.Measured[0]}: found no --show-model; expected both or neither; add --show-model.";
        }

        if (this.Out is null == this.OutFolder is null)
        {
            string found = this.Out is null ? "neither --out nor --out-dir" : "both --out and --out-dir";
            return $"synthesize: found {found}; expected one of them; name a file for one person or a folder for several.";
        }

        return this.People > 1 && this.Out is not null
            ? $"--people {this.People}: found one file for several people; expected --out-dir; name a folder."
            : null;
    }

    private string? WrongHours()
    {
        double awake = this.Synthesis.HoursAwake;
        double asleep = this.Synthesis.HoursAsleep;
        if (awake is not (>= 0 and <= MostHours))
        {
            return $"--hours-awake {Text(awake)}: found an odd evening; expected 0 to {MostHours} hours; choose another length.";
        }

        if (asleep is not (>= 0 and <= MostHours))
        {
            return $"--hours-asleep {Text(asleep)}: found an odd night; expected 0 to {MostHours} hours; choose another length.";
        }

        double hours = awake + asleep;
        if (hours < 1.0 / 60)
        {
            return $"--hours-awake {Text(awake)} --hours-asleep {Text(asleep)}: found less than a minute; expected two epochs or more; lengthen one of them.";
        }

        return this.IsRaw && hours > MostRawHours
            ? $"--raw: found {Text(hours)} hours in one recording; expected {MostRawHours} at most; shorten --hours-awake or --hours-asleep."
            : null;
    }

    private string? WrongNumbers()
    {
        if (this.People is not (>= 1 and <= MostPeople))
        {
            return $"--people {this.People}: found a number out of range; expected 1 to {MostPeople}; choose another one.";
        }

        if (!Stillers.Contains(this.Synthesis.StillerPercent))
        {
            return $"--stiller {this.Synthesis.StillerPercent}: found a share that is not in the model; expected 0, 30, 50 or 70 percent; choose one of them.";
        }

        if (!PartNoises.Contains(this.Synthesis.PartNoise))
        {
            return $"--part-noise {Text(this.Synthesis.PartNoise)}: found a part that is not in the model; expected 0.7, 1 or 1.4; choose one of them.";
        }

        if (this.Synthesis.PartNoise != 1 && !this.IsRaw)
        {
            return $"--part-noise {Text(this.Synthesis.PartNoise)}: found epoch files, which have no part; expected --raw; add it, or use --noise-floor-mg.";
        }

        if (this.Synthesis.NoiseFloorMilliG != AnkleModel.NoiseFloorMilliG && this.IsRaw)
        {
            return $"--noise-floor-mg {Text(this.Synthesis.NoiseFloorMilliG)}: found --raw, where the part makes the floor; "
                + "expected --part-noise; use that instead.";
        }

        return this.Synthesis.NoiseFloorMilliG is not (>= 1 and <= 60)
            ? $"--noise-floor-mg {Text(this.Synthesis.NoiseFloorMilliG)}: found no noise floor; expected 1 to 60 mg; correct the number."
            : CommonOptions.WrongSeed(this.Synthesis.Seed);
    }
}

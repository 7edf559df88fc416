using System.Collections.Generic;
using System.CommandLine;

namespace SockLab.Synthesis;

/// <summary>The options of <c>synthesize</c>.</summary>
internal sealed class SynthesizeOptions
{
    private readonly Option<string?> target = new("--out") { Description = "The file for one person; an existing one is replaced.", HelpName = "FILE" };
    private readonly Option<string?> folder = new("--out-dir") { Description = "A folder for one file per person; it is made if need be.", HelpName = "DIR" };
    private readonly Option<int> people = Number("--people", "How many people, 1 to 1000.", "N", 1);
    private readonly Option<int> seed = CommonOptions.Seed();
    private readonly Option<double> hoursAwake = Number("--hours-awake", "Hours awake before lights-out, 0 to 24.", "HOURS", 2.0);
    private readonly Option<double> hoursAsleep = Number("--hours-asleep", "Hours in bed after it, 0 to 24, falling asleep and awakenings included.", "HOURS", 7.0);
    private readonly Option<int> stiller =
        Number("--stiller", "Leaves out this percentage of the bouts of movement while awake: 0, 30, 50 or 70.", "PERCENT", 0);
    private readonly Option<double> partNoise =
        Number("--part-noise", "With --raw: the part's noise as a multiple of 2.3 mg rms per axis: 0.7, 1 or 1.4.", "FACTOR", 1.0);
    private readonly Option<double> noiseFloor =
        Number("--noise-floor-mg", "Without --raw: movement of a limb at rest, 1 to 60 mg.", "MG", AnkleModel.NoiseFloorMilliG);
    private readonly Option<bool> raw = new("--raw") { Description = "Motion recordings with labels instead of epoch files." };
    private readonly Option<bool> showModel = new("--show-model") { Description = "Prints every number of the model and where it comes from." };
    private readonly Option<string[]> measured = new("--measure")
    {
        Description = "With --show-model: a folder with raw recordings of people awake, or with scored nights, to measure; may be given several times.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All =>
    [
        this.target, this.folder, this.people, this.seed, this.hoursAwake, this.hoursAsleep, this.stiller,
        this.raw, this.partNoise, this.noiseFloor, this.showModel, this.measured,
    ];

    private static Option<T> Number<T>(string name, string description, string unit, T preset) =>
        new(name) { Description = description, HelpName = unit, DefaultValueFactory = _ => preset };

    /// <summary>What a command line asks for.</summary>
    public SynthesizeRequest Read(ParseResult parsed) =>
        new(
            parsed.GetValue(this.target),
            parsed.GetValue(this.folder),
            parsed.GetValue(this.people),
            parsed.GetValue(this.raw),
            parsed.GetValue(this.showModel),
            parsed.GetValue(this.measured) ?? [],
            new SynthesisOptions(
                parsed.GetValue(this.seed),
                parsed.GetValue(this.hoursAwake),
                parsed.GetValue(this.hoursAsleep),
                parsed.GetValue(this.stiller),
                parsed.GetValue(this.noiseFloor),
                parsed.GetValue(this.partNoise)));
}

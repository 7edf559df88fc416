using System.Collections.Generic;
using System.CommandLine;

namespace SockLab.Synthesis;

/// <summary>The options of <c>synthesize</c>.</summary>
internal sealed class SynthesizeOptions
{
    private readonly Option<string?> target = new("--out") { Description = "The file for one person; an existing one is replaced." };
    private readonly Option<string?> folder = new("--out-dir") { Description = "A folder for one file per person; it is made if need be." };
    private readonly Option<int> people = new("--people")
    {
        Description = "How many people, 1 to 1000 (default 1).",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "Any whole number; the same gives the same files (default 1).",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<double> hoursAwake = new("--hours-awake")
    {
        Description = "Hours awake before lights-out, 0 to 24 (default 2).",
        DefaultValueFactory = _ => 2,
    };

    private readonly Option<double> hoursAsleep = new("--hours-asleep")
    {
        Description = "Hours in bed behind it, 0 to 24, falling asleep and awakenings included (default 7).",
        DefaultValueFactory = _ => 7,
    };

    private readonly Option<int> stiller = new("--stiller")
    {
        Description = "Leaves out this percentage of the bouts of movement while awake: 0, 30, 50 or 70 (default 0).",
        DefaultValueFactory = _ => 0,
    };

    private readonly Option<double> partNoise = new("--part-noise")
    {
        Description = "With --raw: the part's noise as a multiple of 2.3 mg rms per axis: 0.7, 1 or 1.4 (default 1).",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<double> noiseFloor = new("--noise-floor-mg")
    {
        Description = "Without --raw: movement of a limb at rest, 0.5 to 20 mg (default 2.0).",
        DefaultValueFactory = _ => AnkleModel.NoiseFloorMilliG,
    };

    private readonly Option<bool> raw = new("--raw") { Description = "Motion recordings with labels instead of epoch files." };
    private readonly Option<bool> showModel = new("--show-model") { Description = "Prints every number of the model and where it comes from." };
    private readonly Option<string[]> from = new("--from")
    {
        Description = "With --show-model: a folder with raw recordings of people awake, or with scored nights, to measure; may be given again.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All =>
    [
        this.target, this.folder, this.people, this.seed, this.hoursAwake, this.hoursAsleep, this.stiller,
        this.raw, this.partNoise, this.noiseFloor, this.showModel, this.from,
    ];

    /// <summary>What a command line asks for.</summary>
    public SynthesizeRequest Read(ParseResult parsed) =>
        new(
            parsed.GetValue(this.target),
            parsed.GetValue(this.folder),
            parsed.GetValue(this.people),
            parsed.GetValue(this.raw),
            parsed.GetValue(this.showModel),
            parsed.GetValue(this.from) ?? [],
            new SynthesisOptions(
                parsed.GetValue(this.seed),
                parsed.GetValue(this.hoursAwake),
                parsed.GetValue(this.hoursAsleep),
                parsed.GetValue(this.stiller),
                parsed.GetValue(this.noiseFloor),
                parsed.GetValue(this.partNoise)));
}

namespace SockLab.Synthesis;

/// <summary>What to synthesize.</summary>
/// <param name="Seed">Any number; the same gives the same files.</param>
/// <param name="HoursAwake">Hours before lights-out.</param>
/// <param name="HoursAsleep">Hours behind it, latency and awakenings included.</param>
/// <param name="StillerPercent">Bouts of movement while awake that are left out. 0 to 90 percent.</param>
/// <param name="NoiseFloorMilliG">Movement of a limb at rest in epoch files. mg.</param>
/// <param name="PartNoise">Noise of the simulated part in raw files, as a multiple of the usual one.</param>
internal sealed record SynthesisOptions(
    int Seed,
    double HoursAwake,
    double HoursAsleep,
    int StillerPercent = 0,
    double NoiseFloorMilliG = AnkleModel.NoiseFloorMilliG,
    double PartNoise = 1);

using System.Collections.Generic;

namespace SockLab.Evaluation;

/// <summary>The product: the detector asks, and silence decides.</summary>
internal sealed class ProbeRule(SettingsRecipe settings, Wearer wearer, int repeats) : IPauseRule
{
    /// <inheritdoc/>
    public int Repeats => repeats;

    /// <inheritdoc/>
    public IReadOnlyList<NightEvent> Run(EpochNight night, int repeat) =>
        WearerSimulation.Run(night, settings.Make(night.FloorMicroG), wearer, repeat);
}

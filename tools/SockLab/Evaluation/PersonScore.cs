using System.Collections.Generic;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>All repeats of one person's night.</summary>
/// <param name="Person">Whose.</param>
/// <param name="AwakeEpochs">Epochs before lights-out that have a row, measured or not.</param>
/// <param name="OnsetMs">Onset of sleep in milliseconds of the recording, null where there is none.</param>
/// <param name="Repeats">One score for each repeat.</param>
internal sealed record PersonScore(string Person, int AwakeEpochs, int? OnsetMs, IReadOnlyList<NightScore> Repeats)
{
    /// <summary>Epochs of 30 s in an hour.</summary>
    public const double EpochsPerHour = 120;

    /// <summary>Length of what was recorded before lights-out. Hours.</summary>
    public double AwakeHours => this.AwakeEpochs / EpochsPerHour;

    /// <summary>Scores the runs of a night.</summary>
    public static PersonScore Of(EpochNight night, IEnumerable<IReadOnlyList<NightEvent>> runs)
    {
        int? onsetMs = Onset.Of(night);
        int awakeEpochs = night.Truth.Count(truth => truth == Truth.AwakeBeforeLightsOut);
        return new PersonScore(night.Person, awakeEpochs, onsetMs, [.. runs.Select(events => NightScore.Of(onsetMs, events))]);
    }
}

using System.Collections.Generic;

namespace SockLab.Evaluation;

/// <summary>A way to decide when to pause.</summary>
internal interface IPauseRule
{
    /// <summary>How many different runs of a night there are: 1 where nothing is drawn.</summary>
    int Repeats { get; }

    /// <summary>What happens in a night, in order of time.</summary>
    /// <param name="night">The night.</param>
    /// <param name="repeat">Which run, from 1.</param>
    IReadOnlyList<NightEvent> Run(EpochNight night, int repeat);
}

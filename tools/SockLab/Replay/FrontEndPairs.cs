using System.Collections.Generic;
using System.Linq;
using SockLab.Signals;

namespace SockLab.Replay;

/// <summary>The epochs of a recording in both measures; all arrays have the same length.</summary>
/// <param name="Name">The recording's name.</param>
/// <param name="Movement">x of the fixed-point front end, in units of the part's floor.</param>
/// <param name="BandMilliG">The reference from 6 to 15 Hz, in mg.</param>
/// <param name="HighMilliG">The reference above 0.5 Hz, in mg.</param>
internal sealed record FrontEndPairs(string Name, double[] Movement, double[] BandMilliG, double[] HighMilliG)
{
    /// <summary>Rank correlation with the band-passed reference.</summary>
    public double BandCorrelation => RankCorrelation.Of(this.Movement, this.BandMilliG);

    /// <summary>Rank correlation with the high-passed reference.</summary>
    public double HighCorrelation => RankCorrelation.Of(this.Movement, this.HighMilliG);

    /// <summary>All epochs together.</summary>
    public static FrontEndPairs Join(string name, IEnumerable<FrontEndPairs> parts)
    {
        FrontEndPairs[] all = [.. parts];
        return new FrontEndPairs(
            name,
            [.. all.SelectMany(part => part.Movement)],
            [.. all.SelectMany(part => part.BandMilliG)],
            [.. all.SelectMany(part => part.HighMilliG)]);
    }
}

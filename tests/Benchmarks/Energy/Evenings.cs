using System.Collections.Generic;

namespace Benchmarks.Energy;

/// <summary>The evenings that the model is shown on.</summary>
internal static class Evenings
{
    /// <summary>The one that the figures are about.</summary>
    public static MeasuredEvening Recorded() => EveningOnBoard.Run("recorded", EveningMotions.Recorded(), answers: false);

    /// <summary>Lives through all of them, one after the other. The first one is what the figures are about.</summary>
    public static IEnumerable<MeasuredEvening> Run()
    {
        yield return Recorded();
        yield return EveningOnBoard.Run("calm", EveningMotions.Calm(), answers: false);
        yield return EveningOnBoard.Run("6 asked", EveningMotions.Still(), answers: true);
    }
}

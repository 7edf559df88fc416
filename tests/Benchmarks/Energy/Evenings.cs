using System.Collections.Generic;

namespace Benchmarks.Energy;

/// <summary>The evenings that the model is shown on.</summary>
internal static class Evenings
{
    /// <summary>Lives through all of them, one after the other. The first one is what the figures are about.</summary>
    public static IEnumerable<MeasuredEvening> Run()
    {
        yield return EveningOnBoard.Run("recorded", EveningMotions.Recorded(), answers: false);
        yield return EveningOnBoard.Run("calm", EveningMotions.Calm(), answers: false);
        yield return EveningOnBoard.Run("6 asked", EveningMotions.Still(), answers: true);
    }
}

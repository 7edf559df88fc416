using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>The same night again and again for each person, with other draws, by a detector that keeps what it learned: what a week of evenings comes to.</summary>
internal static class NightsInARow
{
    /// <summary>Figures of each night over all people, and the mean wait before a question at its end, in epochs of 30 s.</summary>
    public static IReadOnlyList<(Figures Figures, double WaitEpochs)> Of(IReadOnlyList<EpochNight> people, SettingsRecipe recipe, Wearer wearer, int nights)
    {
        PersonScore[][] scores = new PersonScore[nights][];
        int[][] waits = new int[nights][];
        for (int night = 0; night < nights; night++)
        {
            scores[night] = new PersonScore[people.Count];
            waits[night] = new int[people.Count];
        }

        Parallel.For(0, people.Count, person =>
        {
            byte[] memory = new byte[DetectorMemory.Length];
            for (int night = 0; night < nights; night++)
            {
                EpochNight epochs = people[person];
                DetectorSettings settings = recipe.Make(epochs.FloorMicroG);
                scores[night][person] = PersonScore.Of(epochs, [WearerSimulation.Run(epochs, settings, wearer, night + 1, memory)]);

                // A judge that begins with this memory relaxes by one question first; its wait is what the next evening begins with.
                DozeJudge next = new(settings, 0);
                DetectorMemory.Restore(next, settings.NoiseFloorMicroG, memory);
                waits[night][person] = next.EpochsBeforeProbe;
            }
        });
        return [.. Enumerable.Range(0, nights).Select(night => (new PooledScores(scores[night]).Of(), waits[night].Average()))];
    }
}

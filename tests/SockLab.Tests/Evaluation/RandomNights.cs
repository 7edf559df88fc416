using System.Globalization;
using System.Text;
using SockLab.Signals;

namespace SockLab.Tests.Evaluation;

/// <summary>Nights as people have them, with holes: restless and quiet stretches awake, lights-out, sleep with twitches and wakings.</summary>
internal static class RandomNights
{
    /// <summary>One epoch file.</summary>
    public static string Csv(int seed)
    {
        SeededDraws draws = SeededDraws.For(seed, 0, "night");
        int lightsOut = 100 + draws.Next(150);
        int asleep = lightsOut + draws.Next(80);
        StringBuilder text = new("# invented\nt_s,movement_mg,truth\n");
        int quiet = 0;
        for (int i = 0; i < asleep + 300; i++)
        {
            if (draws.Next(150) == 0)
            {
                // A hole of one to four rows.
                i += 1 + draws.Next(4);
            }

            bool isAwake = i < asleep || draws.Next(25) == 0;
            quiet = quiet > 0 ? quiet - 1 : draws.Next(12) == 0 ? draws.Next(30) : 0;
            double milliG = isAwake && quiet == 0 ? 3 + (draws.Next() * 20) : draws.Next(12) == 0 ? 2 + (draws.Next() * 9) : 1.8 + draws.Next();
            string movement = draws.Next(100) == 0 ? "" : milliG.ToString("0.0000", CultureInfo.InvariantCulture);
            string truth = i < lightsOut ? "P" : isAwake ? "W" : Stage(draws);
            text.Append(CultureInfo.InvariantCulture, $"{i * 30},{movement},{truth}\n");
        }

        return text.ToString();
    }

    private static string Stage(SeededDraws draws) => draws.Next(60) == 0 ? "?" : new[] { "N1", "N2", "N3", "R" }[draws.Next(4)];
}

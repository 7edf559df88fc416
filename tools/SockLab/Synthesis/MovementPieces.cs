using System;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>
/// Draws still runs and bouts of movement in turn (a semi-Markov model): lengths by whether the person is awake, awake in bed or asleep, and inside a bout
/// a chain of twitches and large epochs. A run ends early where sleep begins or ends.
/// </summary>
internal sealed class MovementPieces
{
    private enum Regime
    {
        Awake,
        InBed,
        Asleep,
    }

    private readonly SeededDraws draws;
    private readonly double stillRunFactor;
    private readonly double sleeperFactor;
    private Regime regime;
    private bool inBout;
    private int epochsLeft;
    private int bouts;
    private MovementClass current;

    private MovementPieces(SeededDraws draws, double stillRunFactor, double sleeperFactor)
    {
        this.draws = draws;
        this.stillRunFactor = stillRunFactor;
        this.sleeperFactor = sleeperFactor;
    }

    /// <summary>For each epoch its class and the number of its bout, counted over the night; 0 in still runs.</summary>
    public static (MovementClass Class, int Bout)[] Draw(Truth[] stages, int seed, int person)
    {
        SeededDraws own = SeededDraws.For(seed, person, (int)DrawPurpose.Person);
        double stillRunFactor = own.LogNormal(AnkleModel.StillRunScale, AnkleModel.StillRunSpread);
        double sleeperFactor = own.LogNormal(1, AnkleModel.SleeperSpread);
        MovementPieces pieces = new(SeededDraws.For(seed, person, (int)DrawPurpose.Runs), stillRunFactor, sleeperFactor);
        (MovementClass, int)[] epochs = new (MovementClass, int)[stages.Length];
        for (int i = 0; i < stages.Length; i++)
        {
            epochs[i] = pieces.Next(stages[i]);
        }

        return epochs;
    }

    private static Regime RegimeOf(Truth stage) => stage switch
    {
        Truth.AwakeBeforeLightsOut => Regime.Awake,
        Truth.Awake => Regime.InBed,
        _ => Regime.Asleep,
    };

    private (MovementClass Class, int Bout) Next(Truth stage)
    {
        Regime next = RegimeOf(stage);
        if (next != this.regime)
        {
            // Whoever wakes up moves; whoever falls asleep does not.
            bool wakes = this.regime == Regime.Asleep;
            this.regime = next;
            this.Begin(bout: wakes, stage);
        }
        else if (this.epochsLeft == 0)
        {
            this.Begin(bout: !this.inBout, stage);
        }
        else if (this.inBout)
        {
            this.current = this.ClassAfter(this.current);
        }

        this.epochsLeft--;
        return this.inBout ? (this.current, this.bouts) : (MovementClass.Still, 0);
    }

    private void Begin(bool bout, Truth stage)
    {
        this.inBout = bout;
        double epochs = bout ? this.BoutEpochs() : this.StillEpochs(stage);
        this.epochsLeft = Math.Max(1, (int)epochs);
        if (bout)
        {
            this.bouts++;
            double large = this.regime == Regime.Asleep ? AnkleModel.SleepMovementIsLarge : AnkleModel.FirstIsLarge;
            this.current = this.draws.Chance(large) ? MovementClass.Large : MovementClass.Twitch;
        }
    }

    private MovementClass ClassAfter(MovementClass before)
    {
        double afterOneOfItsKind = before == MovementClass.Large ? AnkleModel.LargeAfterLarge : AnkleModel.LargeAfterTwitch;
        double large = this.regime == Regime.Asleep ? AnkleModel.SleepMovementIsLarge : afterOneOfItsKind;
        return this.draws.Chance(large) ? MovementClass.Large : MovementClass.Twitch;
    }

    private double BoutEpochs()
    {
        if (this.regime == Regime.Asleep)
        {
            // Geometric: 1 plus the number of times it goes on.
            return 1 + (Math.Log(1 - this.draws.Next()) / Math.Log(AnkleModel.SleepMovementGoesOn));
        }

        double scale = AnkleModel.BoutLengthScale * (this.regime == Regime.InBed ? AnkleModel.InBedBoutFactor : 1);
        return 0.5 + (this.draws.From(AnkleModel.BoutEpochs) * scale);
    }

    private double StillEpochs(Truth stage)
    {
        const double EpochsPerMinute = 60.0 / AnkleModel.EpochS;
        if (this.regime == Regime.Asleep)
        {
            // The two published quantiles fix a log-normal distribution; 1.645 is the normal one's 95 %.
            double sigma = Math.Log(AnkleModel.InactiveBoutP95Min / AnkleModel.InactiveBoutMedianMin) / 1.645;
            double withinNight = Math.Sqrt((sigma * sigma) - (AnkleModel.SleeperSpread * AnkleModel.SleeperSpread));
            double median = AnkleModel.InactiveBoutMedianMin * AnkleModel.InactiveBoutScale * this.sleeperFactor * AnkleModel.StillnessOf(stage);
            return this.draws.LogNormal(median, withinNight) * EpochsPerMinute;
        }

        double factor = this.stillRunFactor * (this.regime == Regime.InBed ? AnkleModel.InBedStillRunFactor : 1);
        double minutes = StillRunLengths.At(this.draws.Next()) * factor;
        return Math.Min(minutes, AnkleModel.LongestStillRunMin) * EpochsPerMinute;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>The epochs of one synthesized person.</summary>
internal sealed class SynthesizedNight
{
    /// <summary>The header of an epoch file with truth.</summary>
    public const string Header = "t_s,movement_mg,truth";

    private SynthesizedNight(SynthesisOptions options, int person, Truth[] truth, MovementClass[] classes, double[] trueMovementMilliG, double[] movementMilliG)
    {
        this.Options = options;
        this.Person = person;
        this.Truth = truth;
        this.Classes = classes;
        this.TrueMovementMilliG = trueMovementMilliG;
        this.MovementMilliG = movementMilliG;
    }

    /// <summary>What was asked for.</summary>
    public SynthesisOptions Options { get; }

    /// <summary>Number of the person, from 1.</summary>
    public int Person { get; }

    /// <summary>The truth of each epoch.</summary>
    public Truth[] Truth { get; }

    /// <summary>How much the limb moves in each epoch.</summary>
    public MovementClass[] Classes { get; }

    /// <summary>The limb's own movement, without any sensor. mg.</summary>
    public double[] TrueMovementMilliG { get; }

    /// <summary>What a sensor with the stated noise floor measures. mg.</summary>
    public double[] MovementMilliG { get; }

    /// <summary>Draws one person's evening and night.</summary>
    /// <param name="options">What to synthesize.</param>
    /// <param name="person">Number of the person, from 1.</param>
    public static SynthesizedNight Draw(SynthesisOptions options, int person)
    {
        int awake = (int)Math.Round(options.HoursAwake * AnkleModel.EpochsPerHour);
        int inBed = (int)Math.Round(options.HoursAsleep * AnkleModel.EpochsPerHour);
        Truth[] truth = Hypnogram.Draw(SeededDraws.For(options.Seed, person, (int)DrawPurpose.Stages), awake, inBed);
        MovementClass[] classes = Classify(MovementPieces.Draw(truth, options.Seed, person), truth, options, person);
        SeededDraws levels = SeededDraws.For(options.Seed, person, (int)DrawPurpose.Levels);
        SeededDraws noise = SeededDraws.For(options.Seed, person, (int)DrawPurpose.Noise);
        double[] trueMovement = new double[truth.Length];
        double[] movement = new double[truth.Length];
        for (int i = 0; i < truth.Length; i++)
        {
            double level = LevelsOf(classes[i], truth[i]).At(levels.Next());
            trueMovement[i] = Math.Sqrt(Math.Max(0, (level * level) - (AnkleModel.NoiseFloorMilliG * AnkleModel.NoiseFloorMilliG)));
            double floor = options.NoiseFloorMilliG * (1 + (AnkleModel.NoiseSpread * noise.Normal()));
            movement[i] = Math.Sqrt((trueMovement[i] * trueMovement[i]) + (floor * floor));
        }

        return new SynthesizedNight(options, person, truth, classes, trueMovement, movement);
    }

    /// <summary>Comment lines that say what this is, for either kind of file.</summary>
    public IEnumerable<string> Comments()
    {
        SynthesisOptions o = this.Options;
        yield return "# origin: synthesized by socklab from the model in docs/synthesis.md; nobody wore it";
        yield return $"# participant: {this.Person}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"# options: --seed {o.Seed} --hours-awake {o.HoursAwake} --hours-asleep {o.HoursAsleep} --stiller {o.StillerPercent} ")
            + string.Create(CultureInfo.InvariantCulture, $"--noise-floor-mg {o.NoiseFloorMilliG} --part-noise {o.PartNoise}");
    }

    /// <summary>The epoch file's lines.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (string comment in this.Comments())
        {
            yield return comment;
        }

        yield return Header;
        for (int i = 0; i < this.Truth.Length; i++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{i * AnkleModel.EpochS},{this.MovementMilliG[i]:0.000},{TruthWords.Write(this.Truth[i])}");
        }
    }

    private static QuantileTable LevelsOf(MovementClass movement, Truth stage) => movement switch
    {
        MovementClass.Large => AnkleModel.LargeMilliG,
        MovementClass.Twitch => AnkleModel.TwitchMilliG,
        _ => TruthWords.IsAwake(stage) ? AnkleModel.AwakeStillMilliG : AnkleModel.AsleepStillMilliG,
    };

    /// <summary>
    /// The class of each epoch, once a stiller ankle has left out its share of the awake bouts. Each bout has one number of its own, so the bouts that
    /// 30 percent leave out are among those that 50 percent leave out.
    /// </summary>
    private static MovementClass[] Classify((MovementClass Class, int Bout)[] pieces, Truth[] truth, SynthesisOptions options, int person)
    {
        SeededDraws stiller = SeededDraws.For(options.Seed, person, (int)DrawPurpose.Stiller);
        MovementClass[] classes = new MovementClass[pieces.Length];
        int bout = 0;
        bool leftOut = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Bout > bout)
            {
                bout = pieces[i].Bout;
                leftOut = stiller.Chance(options.StillerPercent / 100.0) && TruthWords.IsAwake(truth[i]);
            }

            classes[i] = leftOut && pieces[i].Bout > 0 ? MovementClass.Still : pieces[i].Class;
        }

        return classes;
    }
}

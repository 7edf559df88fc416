using Sock.Detection;

namespace Sock.NanoCheck;

/// <summary>
/// What the detector is put through: for each script a sequence of pairs, the kind of a step (<see cref="ScriptStep"/>) and its number. Six windows are an
/// epoch of 30 s; steps that leave an epoch half played are followed by the rest of it, so that every script can be read in epochs.
/// </summary>
public static class GoldenScripts
{
    /// <summary>Number of scripts.</summary>
    public const int Count = 8;

    private const int WrappingClock = 5;
    private const int WrapAfterMs = 200000;

    // Not worn; worn; twitches that are forgiven once; a question answered by the foot, one by the button, one by nobody, not even by a jerk of 5 F;
    // asleep, with one twitch in the night; the floor learned; awake by movement that lasts.
    private static readonly byte[] Evening =
    {
        ScriptStep.Calm, 12, ScriptStep.Large, 6,
        ScriptStep.Calm, 18, ScriptStep.Twitch, 6, ScriptStep.OtherCalm, 12, ScriptStep.Twitch, 12,
        ScriptStep.Calm, 24, ScriptStep.OtherCalm, 18, ScriptStep.Calm, 1, ScriptStep.Answer, 1, ScriptStep.Calm, 4,
        ScriptStep.Calm, 42, ScriptStep.Calm, 2, ScriptStep.Button, 1, ScriptStep.Calm, 4,
        ScriptStep.OtherCalm, 54, ScriptStep.Large, 3, ScriptStep.Calm, 21,
        ScriptStep.OtherCalm, 60, ScriptStep.Twitch, 6, ScriptStep.Calm, 60, ScriptStep.Large, 24, ScriptStep.Calm, 24,
    };

    // Early preset. The motor's own shaking answers nothing, buzzing does not keep a question from ending, and an epoch of buzzing counts for nothing.
    private static readonly byte[] Motor =
    {
        ScriptStep.Large, 6, ScriptStep.Calm, 30,
        ScriptStep.Motor, 40, ScriptStep.Answer, 1, ScriptStep.Motor, 10, ScriptStep.Calm, 5,
        ScriptStep.Motor, 10, ScriptStep.Calm, 6, ScriptStep.Motor, 20, ScriptStep.OtherCalm, 6, ScriptStep.Motor, 20, ScriptStep.OtherCalm, 6,
        ScriptStep.Button, 1, ScriptStep.Calm, 6,
        ScriptStep.Calm, 24, ScriptStep.Motor, 250, ScriptStep.Calm, 6, ScriptStep.Calm, 6, ScriptStep.Large, 6,
    };

    // Missing windows freeze the counters, in a still run and in a question; a minute without data is a fault, asleep or not; data end it.
    private static readonly byte[] MissingData =
    {
        ScriptStep.Large, 6, ScriptStep.Calm, 30, ScriptStep.Missing, 3, ScriptStep.Calm, 3, ScriptStep.Missing, 2, ScriptStep.Calm, 4,
        ScriptStep.Calm, 6, ScriptStep.Missing, 3, ScriptStep.Calm, 3, ScriptStep.Missing, 1, ScriptStep.Calm, 5,
        ScriptStep.Missing, 14, ScriptStep.Calm, 4, ScriptStep.OtherCalm, 66, ScriptStep.Missing, 13, ScriptStep.Calm, 5,
    };

    // Each way in which a sensor that answers can be broken, with its recovery: one bad window is none.
    private static readonly byte[] BrokenSensor =
    {
        ScriptStep.Large, 6, ScriptStep.StuckAxis, 1, ScriptStep.Calm, 5,
        ScriptStep.StuckAxis, 3, ScriptStep.Calm, 3, ScriptStep.Saturated, 3, ScriptStep.Calm, 3, ScriptStep.Frozen, 3, ScriptStep.Calm, 3,
        ScriptStep.WrongChip, 1, ScriptStep.Calm, 6,
        ScriptStep.SamplesPerWindow, 95, ScriptStep.Calm, 24, ScriptStep.SamplesPerWindow, 125, ScriptStep.Calm, 24,
        ScriptStep.SamplesPerWindow, 160, ScriptStep.Calm, 24, ScriptStep.SamplesPerWindow, 125, ScriptStep.Calm, 24,
        ScriptStep.SamplesPerWindow, 60, ScriptStep.Calm, 24, ScriptStep.SamplesPerWindow, 125, ScriptStep.Calm, 36, ScriptStep.WrongChip, 1,
    };

    // A warm leg, a burst, stillness and the way to the room's temperature; a cold sock that is moved stays off, a warm one is put on.
    private static readonly byte[] TakenOff =
    {
        ScriptStep.Temperature, 66, ScriptStep.Large, 6, ScriptStep.Calm, 24, ScriptStep.Large, 4, ScriptStep.Calm, 2,
        ScriptStep.Cooling, 15, ScriptStep.Calm, 36, ScriptStep.Cooling, 0,
        ScriptStep.Calm, 12, ScriptStep.Large, 6, ScriptStep.Temperature, 64, ScriptStep.Large, 6, ScriptStep.Calm, 6,
    };

    // Early preset. The clock passes its largest number in the question: the onset lies before that, the next one after.
    private static readonly byte[] Wrap =
    {
        ScriptStep.Large, 6, ScriptStep.Calm, 30, ScriptStep.OtherCalm, 24, ScriptStep.Button, 1, ScriptStep.Calm, 36,
        ScriptStep.Answer, 1, ScriptStep.Missing, 13, ScriptStep.Calm, 4,
    };

    // A wearer who answers every question is asked later and later; what was learned is kept over the night and relaxes by one epoch.
    private static readonly byte[] Budget =
    {
        ScriptStep.Large, 6, ScriptStep.Calm, 42, ScriptStep.Button, 1, ScriptStep.Calm, 6,
        ScriptStep.OtherCalm, 42, ScriptStep.Button, 1, ScriptStep.Calm, 6, ScriptStep.OtherCalm, 42, ScriptStep.Button, 1, ScriptStep.Calm, 6,
        ScriptStep.Calm, 42, ScriptStep.Button, 1, ScriptStep.Calm, 6, ScriptStep.Calm, 54, ScriptStep.Answer, 1, ScriptStep.Calm, 5,
        ScriptStep.NextNight, 1, ScriptStep.Calm, 6, ScriptStep.Large, 6, ScriptStep.OtherCalm, 72, ScriptStep.Large, 6, ScriptStep.Calm, 6,
    };

    // Strict preset: three questions; movement that would have answered one is a sign of waking, and no more, once the wearer sleeps.
    private static readonly byte[] Strict =
    {
        ScriptStep.Large, 6, ScriptStep.Calm, 84, ScriptStep.Twitch, 6, ScriptStep.OtherCalm, 30, ScriptStep.Answer, 1, ScriptStep.Calm, 5,
        ScriptStep.Twitch, 6, ScriptStep.Calm, 12, ScriptStep.Twitch, 24,
    };

    /// <summary>The steps of a script, 0..<see cref="Count"/> - 1.</summary>
    public static byte[] StepsOf(int script)
    {
        switch (script)
        {
            case 0:
                return Evening;
            case 1:
                return Motor;
            case 2:
                return MissingData;
            case 3:
                return BrokenSensor;
            case 4:
                return TakenOff;
            case WrappingClock:
                return Wrap;
            case 6:
                return Budget;
            default:
                return Strict;
        }
    }

    /// <summary>The settings of a script: a preset.</summary>
    public static DetectorSettings SettingsOf(int script)
    {
        switch (script)
        {
            case 1:
            case WrappingClock:
                return DetectorSettings.Early();
            case 7:
                return DetectorSettings.Strict();
            default:
                return DetectorSettings.Balanced();
        }
    }

    /// <summary>When a script begins. Milliseconds.</summary>
    public static int StartMsOf(int script)
    {
        return script == WrappingClock ? int.MaxValue - WrapAfterMs : 0;
    }

    /// <summary>What a script is called in messages.</summary>
    public static string NameOf(int script)
    {
        switch (script)
        {
            case 0:
                return "evening";
            case 1:
                return "motor";
            case 2:
                return "missing data";
            case 3:
                return "broken sensor";
            case 4:
                return "taken off";
            case WrappingClock:
                return "wrapping clock";
            case 6:
                return "warning budget";
            default:
                return "strict";
        }
    }
}

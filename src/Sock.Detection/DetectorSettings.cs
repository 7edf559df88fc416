using System;

namespace Sock.Detection;

/// <summary>
/// What a maker can turn. Thresholds follow from the noise floor F: still below F x <see cref="StillPercentOfFloor"/>, a twitch up to 4.5 F,
/// an answer from 6 F over an epoch or 30 F over 5 s, a sign of waking from 2 F. Checked once, when a detector is made.
/// </summary>
public sealed class DetectorSettings
{
    /// <summary>Longest wait before the sock asks, whatever the settings and the wearer's answers add up to. Epochs of 30 s: 12 min.</summary>
    public const int MostStillEpochs = 24;

    /// <summary>Factory value of F. Movement of a worn sock on a resting leg, F. Micro-g, 1000..60000.
    /// Default 7800: the MPU6050's own noise at 25 Hz behind its 21 Hz low-pass.</summary>
    public int NoiseFloorMicroG { get; set; } = 7800;

    /// <summary>An epoch below this share of the floor is still. Percent, 125..200. Default 150; too high asks too often, too low misses sleepers.</summary>
    public int StillPercentOfFloor { get; set; } = 150;

    /// <summary>Still epochs before the sock asks, W. Epochs of 30 s, 4..24. Default 7, 3.5 min.</summary>
    public int StillEpochsBeforeProbe { get; set; } = 7;

    /// <summary>How often the sock asks before it takes silence for sleep, J. 1..3. Default 2.</summary>
    public int Probes { get; set; } = 2;

    /// <summary>How long each question waits for an answer, R. Epochs of 30 s, 1..2. Default 2, 60 s.</summary>
    public int EpochsPerProbe { get; set; } = 2;

    /// <summary>How far one twitch sets the still counter back, PEN. Epochs, 1..4. Default 2. Two twitches in a row set it to 0.</summary>
    public int TwitchPenaltyEpochs { get; set; } = 2;

    /// <summary>Moving epochs, less the quiet ones between them, that end sleep. Epochs of 30 s, 1..10. Default 4: one twitch in the night is no waking.</summary>
    public int WakeEpochs { get; set; } = 4;

    /// <summary>Questions an hour that the wearer finds bearable; who answers more is asked later. 0..12, default 2; 0 never changes the wait.</summary>
    public int WarningsPerHour { get; set; } = 2;

    /// <summary>True, the default: F follows what this part shows at this leg, within 0.5 to 1.54 times the factory value. False: the factory value stays.</summary>
    public bool LearnsNoiseFloor { get; set; } = true;

    /// <summary>True: armed from the first sample. False, the default: a sock that was not moved since it was switched on is <see cref="SockState.NotWorn"/>.</summary>
    public bool WornFromStart { get; set; }

    /// <summary>The default: asks after 3.5 min, at the earliest asleep after 5.5 min of stillness.</summary>
    public static DetectorSettings Balanced()
    {
        return new DetectorSettings();
    }

    /// <summary>Asks after 2.5 min: for those who would rather be asked than miss a scene.</summary>
    public static DetectorSettings Early()
    {
        return new DetectorSettings { StillEpochsBeforeProbe = 5 };
    }

    /// <summary>Asks after 5 min: for quiet viewers.</summary>
    public static DetectorSettings Calm()
    {
        return new DetectorSettings { StillEpochsBeforeProbe = 10 };
    }

    /// <summary>Asks after 7 min, three times: for those who never want a false pause.</summary>
    public static DetectorSettings Strict()
    {
        return new DetectorSettings { StillEpochsBeforeProbe = 14, Probes = 3 };
    }

    /// <summary>Throws an <see cref="ArgumentException"/> that names the first setting out of range, its value, its unit and what is allowed.</summary>
    public void Check()
    {
        CheckRange("NoiseFloorMicroG", this.NoiseFloorMicroG, 1000, 60000, "micro-g");
        CheckRange("StillPercentOfFloor", this.StillPercentOfFloor, 125, 200, "percent");
        CheckRange("StillEpochsBeforeProbe", this.StillEpochsBeforeProbe, 4, MostStillEpochs, "epochs of 30 s");
        CheckRange("Probes", this.Probes, 1, 3, "probes");
        CheckRange("EpochsPerProbe", this.EpochsPerProbe, 1, 2, "epochs of 30 s");
        CheckRange("TwitchPenaltyEpochs", this.TwitchPenaltyEpochs, 1, 4, "epochs");
        CheckRange("WakeEpochs", this.WakeEpochs, 1, 10, "epochs of 30 s");
        CheckRange("WarningsPerHour", this.WarningsPerHour, 0, 12, "questions an hour");
    }

    private static void CheckRange(string name, int number, int lowest, int highest, string unit)
    {
        if (number < lowest || number > highest)
        {
            throw new ArgumentException(
                name + " is " + number.ToString() + " " + unit + "; expected " + lowest.ToString() + ".." + highest.ToString() + " " + unit + ".");
        }
    }
}

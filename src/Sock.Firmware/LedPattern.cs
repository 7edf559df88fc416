using Sock.Detection;

namespace Sock.Firmware;

/// <summary>The LED's language, as tables: each bit is a step of 50 ms, the lowest one comes first.</summary>
public static class LedPattern
{
    /// <summary>Finest step of any pattern. Milliseconds.</summary>
    public const int StepMs = 50;

    /// <summary>After each batch while the sensor cannot be believed: two flashes.</summary>
    public const int FaultBits = 0x11;

    /// <summary>After each batch while the module is warmer than it should be: four flashes.</summary>
    public const int WarmBits = 0x1111;

    /// <summary>Once a minute while the cell is low: three flashes.</summary>
    public const int LowCellBits = 0x111;

    private const int FirstQuestionPeriodMs = 2000;
    private const int LaterQuestionPeriodMs = 400;
    private const int PairingPeriodMs = 200;
    private const int ConnectedPeriodMs = 1000;
    private const int MostSteps = 32;

    // By the number of the sign.
    private static readonly int[] Signs = { 0, 0xFFFFF, 0xC30FFF, 0x30C3, 0xFF0FF, 0x3F, 0x3FC30FF, 0x11111, 0x55555555, 0xFFF0C3 };

    /// <summary>The pattern of a sign.</summary>
    public static int BitsOf(LedSign sign)
    {
        return Signs[(int)sign];
    }

    /// <summary>The sign of a session that comes to its end.</summary>
    public static LedSign SignOf(SessionEnd end)
    {
        switch (end)
        {
            case SessionEnd.CellEmpty:
                return LedSign.CellEmpty;
            case SessionEnd.TooHot:
                return LedSign.TooHot;
            case SessionEnd.Charging:
                return LedSign.Charging;
            default:
                return LedSign.Off;
        }
    }

    /// <summary>Whether a pattern is lit, <paramref name="sinceMs"/> after it began.</summary>
    public static bool IsLit(int bits, int sinceMs)
    {
        return sinceMs >= 0 && sinceMs < MostSteps * StepMs && ((bits >> (sinceMs / StepMs)) & 1) != 0;
    }

    /// <summary>How long a pattern takes, to the end of its last light. Milliseconds; 0 for none.</summary>
    public static int LengthMs(int bits)
    {
        int steps = 0;
        uint left = (uint)bits;
        while (left != 0)
        {
            left >>= 1;
            steps++;
        }

        return steps * StepMs;
    }

    /// <summary>Whether the question is lit, <paramref name="sinceQuestionMs"/> after it began: slowly for the first one, hastily for the later ones.</summary>
    public static bool QuestionIsLit(int probeNumber, int sinceQuestionMs)
    {
        int period = probeNumber > 1 ? LaterQuestionPeriodMs : FirstQuestionPeriodMs;
        return sinceQuestionMs % period < period / 2;
    }

    /// <summary>Whether pairing mode is lit: a flicker until somebody connects, then long lights with short pauses.</summary>
    public static bool PairingIsLit(bool isConnected, int sinceMs)
    {
        int period = isConnected ? ConnectedPeriodMs : PairingPeriodMs;
        int dark = isConnected ? 2 * StepMs : PairingPeriodMs / 2;
        return sinceMs % period >= dark;
    }
}

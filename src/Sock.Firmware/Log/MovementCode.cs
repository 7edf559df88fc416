namespace Sock.Firmware.Log;

/// <summary>
/// The movement of an epoch in one byte: 0 is less than 32 micro-g, and from there on 16 codes go to each doubling. A step is 3 to 6 percent. docs/night-log.md
/// has the table.
/// </summary>
public static class MovementCode
{
    /// <summary>The epoch was not measured.</summary>
    public const byte NotMeasured = 255;

    /// <summary>The largest movement, or more.</summary>
    public const byte Most = 254;

    private const int CodesPerDoubling = 16;
    private const int LeastShift = 2;
    private const int LeastMicroG = CodesPerDoubling << LeastShift;

    /// <summary>The code of a movement, rounded to the nearest. Micro-g; what is negative is no movement, but none measured.</summary>
    public static byte Encode(int movementMicroG)
    {
        if (movementMicroG < 0)
        {
            return NotMeasured;
        }

        if (movementMicroG < LeastMicroG / 2)
        {
            return 0;
        }

        int shift = LeastShift;
        while (Rounded(movementMicroG, shift) >= 2 * CodesPerDoubling)
        {
            shift++;
        }

        int mantissa = Rounded(movementMicroG, shift);
        int place = mantissa < CodesPerDoubling ? 0 : mantissa - CodesPerDoubling;
        int code = 1 + ((shift - LeastShift) * CodesPerDoubling) + place;
        return code < Most ? (byte)code : Most;
    }

    /// <summary>The movement that a code stands for. Micro-g; -1 when the epoch was not measured.</summary>
    public static int Decode(byte code)
    {
        if (code == NotMeasured)
        {
            return -1;
        }

        return code == 0 ? 0 : (CodesPerDoubling + ((code - 1) % CodesPerDoubling)) << (((code - 1) / CodesPerDoubling) + LeastShift);
    }

    private static int Rounded(int movementMicroG, int shift)
    {
        // Halves are added after shifting all but one bit away: the largest number must not overflow.
        return ((movementMicroG >> (shift - 1)) + 1) >> 1;
    }
}

using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// Keeps the module from burning skin. 43 C is the usual limit for contact of up to 8 h (ECMA-287), and designs aim near 41 C. The temperature is the
/// sensor's die, exact to a few degrees, so a rise counts as well.
/// </summary>
public sealed class HeatGuard
{
    /// <summary>From here on the LED shows it. Hundredths of a degree Celsius.</summary>
    public const int WarnFromCentiC = 4100;

    /// <summary>From here on the sock switches itself off. Hundredths of a degree Celsius.</summary>
    public const int OffFromCentiC = 4300;

    /// <summary>So far above <see cref="ReferenceAfterMs"/> of wearing, too. Hundredths of a degree Celsius.</summary>
    public const int OffAboveReferenceCentiC = 1000;

    /// <summary>When the die has taken on the warmth of the leg: its temperature then is what a rise is counted from. Milliseconds of wearing.</summary>
    public const int ReferenceAfterMs = 900000;

    private const int NoReference = int.MinValue;

    // One reading may be damaged; two in a row, 5 s apart, are believed. Batches come more often while the sock asks.
    private const int ReadingsToBelieve = 2;
    private const int BetweenReadingsMs = 4000;

    // Readings that differ by less tell of the same temperature.
    private const int SameCentiC = 100;

    private int referenceCentiC = NoReference;
    private int lastCentiC = NoReference;
    private int lastMs;
    private int wornSinceMs;
    private bool wasWorn;
    private int warmReadings;
    private int hotReadings;

    /// <summary>Whether the LED should warn. The state does not change for it.</summary>
    public bool IsWarm => this.warmReadings >= ReadingsToBelieve;

    /// <summary>Whether the sock has to switch itself off.</summary>
    public bool IsTooHot => this.hotReadings >= ReadingsToBelieve;

    /// <summary>Takes the die's temperature, whether the sock is on a foot, and when it was read. Believes one reading each 4 s at most.</summary>
    public void Add(int dieCentiC, bool isWorn, int readMs)
    {
        if (this.lastCentiC != NoReference && BoardClock.ElapsedMs(this.lastMs, readMs) < BetweenReadingsMs)
        {
            return;
        }

        this.MindReference(dieCentiC, isWorn, readMs);
        bool risen = this.referenceCentiC != NoReference && dieCentiC - this.referenceCentiC >= OffAboveReferenceCentiC;
        this.hotReadings = dieCentiC >= OffFromCentiC || risen ? this.hotReadings + 1 : 0;
        this.warmReadings = dieCentiC >= WarnFromCentiC ? this.warmReadings + 1 : 0;
        this.lastCentiC = dieCentiC;
        this.lastMs = readMs;
    }

    private void MindReference(int dieCentiC, bool isWorn, int readMs)
    {
        if (!isWorn)
        {
            this.referenceCentiC = NoReference;
        }
        else if (!this.wasWorn)
        {
            this.wornSinceMs = readMs;
        }
        else if (this.referenceCentiC == NoReference && BoardClock.ElapsedMs(this.wornSinceMs, readMs) >= ReferenceAfterMs)
        {
            // A damaged reading would be a reference that every true one lies above, or none does.
            int changedCentiC = dieCentiC - this.lastCentiC;
            this.referenceCentiC = changedCentiC > -SameCentiC && changedCentiC < SameCentiC ? dieCentiC : NoReference;
        }

        this.wasWorn = isWorn;
    }
}

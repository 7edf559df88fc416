namespace Sock.Firmware;

/// <summary>What the cell's voltage means: percent of charge, low, empty. A reading that no cell can give means nothing.</summary>
public sealed class CellWatch
{
    /// <summary>Below this the cell is low: said on the air and by the LED. Percent.</summary>
    public const int LowPercent = 15;

    /// <summary>From here on it is no longer low. Percent.</summary>
    public const int NotLowPercent = 20;

    /// <summary>At this voltage the sock says goodbye, while there is still power for the radio. Millivolts.</summary>
    public const int EmptyMilliVolts = 3300;

    /// <summary>Less than this no cell with a protection circuit gives: there is none, or the divider is not connected. Millivolts.</summary>
    public const int LeastMilliVolts = 2500;

    /// <summary>More than this no charger gives: the divider is broken. Millivolts.</summary>
    public const int MostMilliVolts = 4600;

    /// <summary>Low readings in a row that make an empty cell: the voltage sags while the radio starts.</summary>
    public const int ReadingsToBelieve = 3;

    // A resting LiPo cell, millivolts and percent in turn: an estimate from common discharge curves, not from this product's cell.
    private static readonly int[] Curve = { 3300, 0, 3600, 10, 3700, 25, 3800, 50, 3950, 75, 4150, 100 };

    private int emptyReadings;

    /// <summary>Charge by the last reading that a cell can give; 0 before the first.</summary>
    public int Percent { get; private set; }

    /// <summary>Whether the last reading was one that a cell can give. Until then nothing is concluded from it.</summary>
    public bool IsPlausible { get; private set; }

    /// <summary>Whether the wearer should charge.</summary>
    public bool IsLow { get; private set; }

    /// <summary>Whether it is time to say goodbye.</summary>
    public bool IsEmpty => this.emptyReadings >= ReadingsToBelieve;

    /// <summary>Percent of charge at a voltage: 0..100, straight lines between the points of the curve.</summary>
    public static int PercentAt(int milliVolts)
    {
        if (milliVolts <= Curve[0])
        {
            return Curve[1];
        }

        for (int i = 2; i < Curve.Length; i += 2)
        {
            if (milliVolts < Curve[i])
            {
                int share = (milliVolts - Curve[i - 2]) * (Curve[i + 1] - Curve[i - 1]) / (Curve[i] - Curve[i - 2]);
                return Curve[i - 1] + share;
            }
        }

        return 100;
    }

    /// <summary>Takes a reading of the cell. Millivolts.</summary>
    public void Add(int milliVolts)
    {
        this.IsPlausible = milliVolts >= LeastMilliVolts && milliVolts <= MostMilliVolts;
        if (!this.IsPlausible)
        {
            this.emptyReadings = 0;
            return;
        }

        this.Percent = PercentAt(milliVolts);
        this.IsLow = this.Percent < (this.IsLow ? NotLowPercent : LowPercent);
        this.emptyReadings = milliVolts <= EmptyMilliVolts ? this.emptyReadings + 1 : 0;
    }
}

using System.Device.Adc;

namespace Sock.Firmware.Board;

/// <summary>
/// How full the cell is, from its voltage behind the board's 1:2 divider. The converter is not calibrated: expect an error of several percent
/// of the voltage, which near the middle of the curve is a quarter of the charge.
/// </summary>
public sealed class CellGauge
{
    /// <summary>What the converter's highest count stands for at 12 dB, times two for the divider. Millivolts.</summary>
    public const int FullScaleMilliVolts = 6200;

    private const int HighestCount = 4095;
    private const int Reads = 8;

    // A resting LiPo cell, millivolts and percent in turn: an estimate from common discharge curves, not from this product's cell.
    private static readonly int[] Curve = { 3300, 0, 3600, 10, 3700, 25, 3800, 50, 3950, 75, 4150, 100 };

    private readonly AdcChannel channel;

    /// <summary>Opens the converter's channel.</summary>
    public CellGauge()
    {
        this.channel = new AdcController().OpenChannel(FeatherEsp32V2.CellAdcChannel);
    }

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

    /// <summary>Percent of charge now, 0..100, the mean of a few reads.</summary>
    public int ReadPercent()
    {
        int counts = 0;
        for (int i = 0; i < Reads; i++)
        {
            counts += this.channel.ReadValue();
        }

        return PercentAt(counts / Reads * FullScaleMilliVolts / HighestCount);
    }
}

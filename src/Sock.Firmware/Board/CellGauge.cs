using System.Device.Adc;
using Sock.Firmware.BoardData;

namespace Sock.Firmware.Board;

/// <summary>
/// Voltages behind the board's 1:2 dividers. The converter is not calibrated: expect an error of several percent, which near the middle of a cell's curve
/// is a quarter of the charge; the setting cell_scale_permille takes the most of it away.
/// </summary>
public sealed class CellGauge
{
    /// <summary>What the converter's highest count stands for at 12 dB, times two for the divider. Millivolts.</summary>
    public const int FullScaleMilliVolts = 6200;

    private const int HighestCount = 4095;
    private const int Reads = 8;

    // Between no cable and the least that a USB socket gives.
    private const int UsbFromMilliVolts = 3000;

    private readonly AdcChannel cell;
    private readonly AdcChannel usb;
    private readonly int scalePermille;

    /// <summary>Opens the board's channels. <paramref name="scalePermille"/>: true voltage by shown voltage, 1,000 for a converter without error. USB is looked at only where the maker wired it.</summary>
    public CellGauge(SockBoard board, int scalePermille, bool hasUsbSense)
    {
        AdcController adc = new AdcController();
        this.scalePermille = scalePermille;
        this.cell = adc.OpenChannel(board.CellAdcChannel);
        if (hasUsbSense && board.UsbAdcChannel != SockBoard.None)
        {
            this.usb = adc.OpenChannel(board.UsbAdcChannel);
        }
    }

    /// <summary>Whether a cable is seen in the USB socket; never where nobody wired it.</summary>
    public bool SeesUsb()
    {
        return this.usb != null && MilliVolts(this.usb) >= UsbFromMilliVolts;
    }

    /// <summary>The cell's voltage, the mean of a few reads. 0..6,820 mV; what no cell can give is for <see cref="CellWatch"/> to judge.</summary>
    public int ReadMilliVolts()
    {
        return MilliVolts(this.cell) * this.scalePermille / 1000;
    }

    private static int MilliVolts(AdcChannel channel)
    {
        int counts = 0;
        for (int i = 0; i < Reads; i++)
        {
            counts += channel.ReadValue();
        }

        return counts / Reads * FullScaleMilliVolts / HighestCount;
    }
}

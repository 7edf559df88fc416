using Sock.VirtualBoard;

namespace System.Device.Adc;

/// <summary>One analog input.</summary>
public class AdcChannel : IDisposable
{
    private const int MaxCount = 4095;

    // 12 dB attenuation, the only one that the device's library knows: the last count stands for about 3.1 V.
    private const int FullScaleMilliVolts = 3_100;
    private readonly Board board;
    private readonly int channelNumber;
    private bool disposed;

    internal AdcChannel(Board board, int channelNumber)
    {
        this.board = board;
        this.channelNumber = channelNumber;
    }

    /// <summary>
    /// Raw 12-bit count, 0 to 4095 for 0 to about 3,100 mV. One channel sees half of the battery, one half of the USB socket
    /// (<see cref="BoardOptions"/>); nothing is wired to the others, which read 0. The real part's error of several percent is not simulated.
    /// </summary>
    public int ReadValue()
    {
        this.board.Clock.Call();
        ObjectDisposedException.ThrowIf(this.disposed, this);
        int milliVolts = 0;
        if (this.channelNumber == this.board.Options.CellAdcChannel)
        {
            milliVolts = this.board.BatteryMilliVolts / 2;
        }
        else if (this.channelNumber == this.board.Options.UsbAdcChannel)
        {
            milliVolts = this.board.UsbMilliVolts / 2;
        }

        return Math.Clamp(milliVolts * MaxCount / FullScaleMilliVolts, 0, MaxCount);
    }

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        this.disposed = true;
        GC.SuppressFinalize(this);
    }
}

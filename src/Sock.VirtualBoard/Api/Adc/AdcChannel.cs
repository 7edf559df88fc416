using Sock.VirtualBoard;

namespace System.Device.Adc;

/// <summary>One analog input.</summary>
public class AdcChannel : IDisposable
{
    private const int MaxCount = 4095;

    // 12 dB attenuation, the only one that the device's library knows: the last count stands for about 3.1 V.
    private const int FullScaleMilliVolts = 3_100;
    private const int BatteryChannel = 7;
    private readonly Board board;
    private readonly int channelNumber;
    private bool disposed;

    internal AdcChannel(Board board, int channelNumber)
    {
        this.board = board;
        this.channelNumber = channelNumber;
    }

    /// <summary>
    /// Raw 12-bit count, 0 to 4095 for 0 to about 3,100 mV. Channel 7 (GPIO35) sees half of the battery; nothing is wired to the others,
    /// which read 0. The real part's error of several percent is not simulated.
    /// </summary>
    public int ReadValue()
    {
        this.board.Clock.Call();
        ObjectDisposedException.ThrowIf(this.disposed, this);
        int milliVolts = this.channelNumber == BatteryChannel ? this.board.BatteryMilliVolts / 2 : 0;
        return Math.Clamp(milliVolts * MaxCount / FullScaleMilliVolts, 0, MaxCount);
    }

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        this.disposed = true;
        GC.SuppressFinalize(this);
    }
}

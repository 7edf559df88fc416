using Sock.VirtualBoard;

namespace System.Device.I2c;

/// <summary>
/// A device on an I2C bus. A device that does not answer is no exception but a status in the result, and reads as 0 in
/// <see cref="ReadByte"/>.
/// </summary>
public class I2cDevice : IDisposable
{
    private static readonly byte[] Nothing = [];
    private readonly Board board;
    private readonly byte[] oneByte = new byte[1];
    private bool disposed;

    /// <summary>Opens the bus with the pins that are configured at this moment; later changes of the pins do not reach it.</summary>
    /// <exception cref="ArgumentException">There is no such bus.</exception>
    public I2cDevice(I2cConnectionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.board = Board.Current;
        this.ConnectionSettings = settings;
        this.board.Clock.Call();
        this.board.I2c.Install(settings.BusId);
    }

    /// <summary>Which device on which bus.</summary>
    public I2cConnectionSettings ConnectionSettings { get; }

    /// <summary>The same as the constructor.</summary>
    public static I2cDevice Create(I2cConnectionSettings settings) => new(settings);

    /// <summary>Reads one byte; 0 when the device does not answer.</summary>
    /// <exception cref="InvalidOperationException">The bus driver failed.</exception>
    public byte ReadByte()
    {
        this.oneByte[0] = 0;
        this.Transmit(Nothing, this.oneByte);
        return this.oneByte[0];
    }

    /// <summary>Fills <paramref name="buffer"/>.</summary>
    /// <exception cref="InvalidOperationException">The bus driver failed.</exception>
    public I2cTransferResult Read(SpanByte buffer) => this.Transmit(Nothing, buffer);

    /// <summary>Writes one byte.</summary>
    /// <exception cref="InvalidOperationException">The bus driver failed.</exception>
    public I2cTransferResult WriteByte(byte value)
    {
        this.oneByte[0] = value;
        return this.Transmit(this.oneByte, Nothing);
    }

    /// <summary>Writes the bytes of <paramref name="buffer"/>.</summary>
    /// <exception cref="InvalidOperationException">The bus driver failed.</exception>
    public I2cTransferResult Write(SpanByte buffer) => this.Transmit(buffer, Nothing);

    /// <summary>Writes, then reads after a repeated start, so that nobody comes in between.</summary>
    /// <exception cref="InvalidOperationException">The bus driver failed.</exception>
    public I2cTransferResult WriteRead(SpanByte writeBuffer, SpanByte readBuffer) => this.Transmit(writeBuffer, readBuffer);

    /// <summary>Closes it; the last device of a bus takes the bus driver with it.</summary>
    public void Dispose()
    {
        if (!this.disposed)
        {
            this.disposed = true;
            this.board.I2c.Uninstall(this.ConnectionSettings.BusId);
        }

        GC.SuppressFinalize(this);
    }

    private I2cTransferResult Transmit(SpanByte write, SpanByte read)
    {
        this.board.Clock.Call();
        ObjectDisposedException.ThrowIf(this.disposed, this);
        byte[] received = new byte[read.Length];
        I2cTransferResult result = this.board.I2c.Transfer(this.ConnectionSettings, write.ToArray(), received, out int receivedCount);
        for (int i = 0; i < receivedCount; i++)
        {
            read[i] = received[i];
        }

        return result;
    }
}

using System;

namespace nanoFramework.Device.Bluetooth;

/// <summary>Takes the bytes out of a buffer, from its beginning on.</summary>
public class DataReader
{
    private readonly Buffer buffer;
    private int position;

    internal DataReader(Buffer buffer) => this.buffer = buffer;

    /// <summary>A reader at the beginning of <paramref name="buffer"/>.</summary>
    public static DataReader FromBuffer(Buffer buffer) => new(buffer);

    /// <summary>Fills the whole of <paramref name="value"/> with the bytes that come next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public void ReadBytes(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (this.buffer.Length - this.position < value.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "No data in buffer");
        }

        Array.Copy(this.buffer.Data, this.position, value, 0, value.Length);
        this.position += value.Length;
    }
}

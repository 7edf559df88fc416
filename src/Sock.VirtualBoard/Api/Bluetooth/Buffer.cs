using System;

namespace nanoFramework.Device.Bluetooth;

/// <summary>Bytes for the radio.</summary>
public class Buffer
{
    private readonly byte[] bytes;
    private uint length;

    /// <summary>An empty buffer with room for <paramref name="capacity"/> bytes.</summary>
    public Buffer(uint capacity)
    {
        this.bytes = new byte[capacity];
    }

    /// <summary>The bytes of <paramref name="array"/>, which is not copied: later changes to it change the buffer.</summary>
    public Buffer(byte[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        this.bytes = array;
        this.length = (uint)array.Length;
    }

    /// <summary>How many bytes have room.</summary>
    public uint Capacity => (uint)this.bytes.Length;

    /// <summary>How many bytes are in use.</summary>
    /// <exception cref="ArgumentException">More than have room.</exception>
    public uint Length
    {
        get => this.length;
        set
        {
            if (value > this.bytes.Length)
            {
                throw new ArgumentException("The length goes beyond the capacity.", nameof(value));
            }

            this.length = value;
        }
    }

    internal byte[] Data => this.bytes;
}

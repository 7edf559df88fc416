using System;

namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>One section of an advert: a type and its data.</summary>
public class BluetoothLEAdvertisementDataSection
{
    /// <summary>A section of <paramref name="dataType"/>, one of the assigned numbers of the Bluetooth SIG.</summary>
    public BluetoothLEAdvertisementDataSection(byte dataType, Buffer data)
    {
        this.DataType = dataType;
        this.Data = data;
    }

    /// <summary>Type, one of the assigned numbers of the Bluetooth SIG.</summary>
    public byte DataType { get; set; }

    /// <summary>The bytes behind length and type.</summary>
    public Buffer Data { get; set; }

    /// <summary>Bytes on air, with the length byte and the type.</summary>
    internal int LengthOnAir => (int)this.Data.Length + 2;

    /// <summary>Writes length, type and data.</summary>
    internal void CopyTo(byte[] target, int offset)
    {
        target[offset] = (byte)(this.Data.Length + 1);
        target[offset + 1] = this.DataType;
        Array.Copy(this.Data.Data, 0, target, offset + 2, (int)this.Data.Length);
    }
}

using System.Collections;
using System.Text;

namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>What an advert says: sections, which go out in the order in which they were added.</summary>
public class BluetoothLEAdvertisement
{
    private const int MaxLength = 31;
    private const byte FlagsType = 0x01;
    private const byte CompleteLocalNameType = 0x09;
    private BluetoothLEAdvertisementFlags flags =
        BluetoothLEAdvertisementFlags.ClassicNotSupported | BluetoothLEAdvertisementFlags.GeneralDiscoverableMode;
    private string? localName = string.Empty;

    /// <summary>An advert without any section: even the Flags come only when they are assigned.</summary>
    public BluetoothLEAdvertisement()
    {
    }

    /// <summary>The sections, each a <see cref="BluetoothLEAdvertisementDataSection"/>.</summary>
    public ArrayList DataSections { get; } = [];

    /// <summary>The complete local name; assigning it adds or replaces its section, an empty one removes it.</summary>
    public string? LocalName
    {
        get => this.localName;
        set
        {
            this.localName = value;
            if (string.IsNullOrEmpty(value))
            {
                this.Remove(CompleteLocalNameType);
            }
            else
            {
                this.AddOrReplace(CompleteLocalNameType, Encoding.UTF8.GetBytes(value));
            }
        }
    }

    /// <summary>
    /// Flags; they read as "general discoverable, no classic Bluetooth" from the start, but go on air only after they were assigned.
    /// </summary>
    public BluetoothLEAdvertisementFlags Flags
    {
        get => this.flags;
        set
        {
            this.flags = value;
            this.AddOrReplace(FlagsType, [(byte)value]);
        }
    }

    /// <summary>
    /// Packs the sections: in order, each into the advert if it still fits there, those that do not into the scan response, and what fits
    /// neither is dropped without a word.
    /// </summary>
    internal void Pack(out byte[] advert, out byte[] scanResponse)
    {
        ArrayList left = [];
        advert = Fill(this.DataSections, left);
        scanResponse = Fill(left, []);
    }

    private static byte[] Fill(ArrayList sections, ArrayList left)
    {
        byte[] packed = new byte[MaxLength];
        int length = 0;
        foreach (BluetoothLEAdvertisementDataSection section in sections)
        {
            if (length + section.LengthOnAir <= MaxLength)
            {
                section.CopyTo(packed, length);
                length += section.LengthOnAir;
            }
            else
            {
                left.Add(section);
            }
        }

        return packed[..length];
    }

    private void AddOrReplace(byte dataType, byte[] data)
    {
        BluetoothLEAdvertisementDataSection section = new(dataType, new Buffer(data));
        for (int i = 0; i < this.DataSections.Count; i++)
        {
            if (((BluetoothLEAdvertisementDataSection)this.DataSections[i]!).DataType == dataType)
            {
                this.DataSections[i] = section;
                return;
            }
        }

        this.DataSections.Add(section);
    }

    private void Remove(byte dataType)
    {
        for (int i = this.DataSections.Count - 1; i >= 0; i--)
        {
            if (((BluetoothLEAdvertisementDataSection)this.DataSections[i]!).DataType == dataType)
            {
                this.DataSections.RemoveAt(i);
            }
        }
    }
}

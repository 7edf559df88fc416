using nanoFramework.Device.Bluetooth.Advertisement;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>How a service is advertised.</summary>
public class GattServiceProviderAdvertisingParameters
{
    private const BluetoothLEAdvertisementFlags Discoverable = BluetoothLEAdvertisementFlags.GeneralDiscoverableMode;

    /// <summary>Flags and the name that <see cref="BluetoothLEServer.DeviceName"/> is at this moment; connectable and discoverable.</summary>
    public GattServiceProviderAdvertisingParameters()
    {
        this.Advertisement = new BluetoothLEAdvertisement
        {
            Flags = BluetoothLEAdvertisementFlags.ClassicNotSupported | Discoverable,
            LocalName = BluetoothLEServer.Instance.DeviceName,
        };
    }

    /// <summary>Whether the Flags say that anybody may discover it; default true.</summary>
    public bool IsDiscoverable
    {
        get => (this.Advertisement.Flags & Discoverable) != 0;
        set => this.Advertisement.Flags = value ? this.Advertisement.Flags | Discoverable : this.Advertisement.Flags & ~Discoverable;
    }

    /// <summary>Whether a central may connect; default true.</summary>
    public bool IsConnectable { get; set; } = true;

    internal BluetoothLEAdvertisement Advertisement { get; }
}

using System;
using System.Threading.Tasks;

namespace InTheHand.Bluetooth;

public static class Bluetooth
{
    public static event EventHandler<BluetoothAdvertisingEvent> AdvertisementReceived
    {
        add => throw new PlatformNotSupportedException();
        remove => throw new PlatformNotSupportedException();
    }

    public static Task<BluetoothLEScan> RequestLEScanAsync(BluetoothLEScanOptions options = null) => throw new PlatformNotSupportedException();
}

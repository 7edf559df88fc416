using System;

namespace InTheHand.Bluetooth;

public sealed class BluetoothLEScan
{
    internal BluetoothLEScan()
    {
    }

#if WINDOWS
    public static implicit operator Windows.Devices.Bluetooth.Advertisement.BluetoothLEAdvertisementWatcher(BluetoothLEScan scan) =>
        throw new PlatformNotSupportedException();
#endif

    public void Stop() => throw new PlatformNotSupportedException();
}

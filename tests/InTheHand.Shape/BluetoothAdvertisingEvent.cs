using System;
using System.Collections.Generic;

namespace InTheHand.Bluetooth;

public sealed class BluetoothAdvertisingEvent
{
    internal BluetoothAdvertisingEvent()
    {
    }

    public BluetoothDevice Device => throw new PlatformNotSupportedException();

    public string Name => throw new PlatformNotSupportedException();

    public short Rssi => throw new PlatformNotSupportedException();

    public IReadOnlyDictionary<BluetoothUuid, byte[]> ServiceData => throw new PlatformNotSupportedException();
}

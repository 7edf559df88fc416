using System;

namespace InTheHand.Bluetooth;

public struct BluetoothUuid
{
    public static BluetoothUuid FromShortId(ushort shortId) => throw new PlatformNotSupportedException();
}

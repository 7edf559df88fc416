using System;

namespace InTheHand.Bluetooth;

public sealed class BluetoothDevice : IDisposable
{
    internal BluetoothDevice()
    {
    }

    public string Id => throw new PlatformNotSupportedException();

    public void Dispose() => throw new PlatformNotSupportedException();
}

namespace TvBridge.Socks.BlueZ;

/// <summary>BlueZ's names for what a connected device offers.</summary>
internal static class GattNames
{
    /// <summary>The interface of a service.</summary>
    public const string Service = "org.bluez.GattService1";

    /// <summary>The interface of a characteristic.</summary>
    public const string Characteristic = "org.bluez.GattCharacteristic1";
}

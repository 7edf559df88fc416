using System;
using Sock.VirtualBoard.Centrals;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A value of the board that a central may read or write.</summary>
public class GattLocalCharacteristic
{
    internal GattLocalCharacteristic(Guid uuid, GattLocalCharacteristicParameters parameters)
    {
        this.Uuid = uuid;
        this.Properties = parameters.CharacteristicProperties;
        this.ReadProtection = parameters.ReadProtectionLevel;
        this.WriteProtection = parameters.WriteProtectionLevel;
        this.StaticValue = parameters.StaticValue;
    }

    /// <summary>Who answers a read.</summary>
    public delegate void GattLocalCharacteristicReadEventHandler(GattLocalCharacteristic sender, GattReadRequestedEventArgs ReadRequestEventArgs);

    /// <summary>Who answers a write.</summary>
    public delegate void GattLocalCharacteristicWriteEventHandler(GattLocalCharacteristic sender, GattWriteRequestedEventArgs WriteRequestEventArgs);

    /// <summary>Raised on the event thread for each read, and again for each further piece of a long one. Has 2 s for an answer.</summary>
    public event GattLocalCharacteristicReadEventHandler? ReadRequested;

    /// <summary>Raised on the event thread for each write. Has 2 s for an answer.</summary>
    public event GattLocalCharacteristicWriteEventHandler? WriteRequested;

    internal Guid Uuid { get; }

    internal GattCharacteristicProperties Properties { get; }

    internal GattProtectionLevel ReadProtection { get; }

    internal GattProtectionLevel WriteProtection { get; }

    internal byte[]? StaticValue { get; }

    /// <summary>As a central finds it in that service.</summary>
    internal FoundCharacteristic FoundIn(Guid service) => new(
        service,
        this.Uuid,
        this.Properties,
        this.ReadProtection != GattProtectionLevel.Plain,
        this.WriteProtection != GattProtectionLevel.Plain);

    /// <summary>False when nobody listens.</summary>
    internal bool TryRead(GattReadRequestedEventArgs args)
    {
        if (this.ReadRequested is null)
        {
            return false;
        }

        this.ReadRequested(this, args);
        return true;
    }

    /// <summary>False when nobody listens.</summary>
    internal bool TryWrite(GattWriteRequestedEventArgs args)
    {
        if (this.WriteRequested is null)
        {
            return false;
        }

        this.WriteRequested(this, args);
        return true;
    }
}

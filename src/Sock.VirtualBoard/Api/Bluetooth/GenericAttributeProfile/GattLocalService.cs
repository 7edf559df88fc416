using System;
using System.Collections.Generic;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A service of the board.</summary>
public class GattLocalService
{
    internal GattLocalService(Guid uuid) => this.Uuid = uuid;

    internal Guid Uuid { get; }

    internal List<GattLocalCharacteristic> Characteristics { get; } = [];

    /// <summary>Adds a characteristic. One that is added after the advert was started is never seen by a central.</summary>
    public GattLocalCharacteristicResult CreateCharacteristic(Guid characteristicUuid, GattLocalCharacteristicParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        GattLocalCharacteristic added = new(characteristicUuid, parameters);
        this.Characteristics.Add(added);
        return new GattLocalCharacteristicResult(added, BluetoothError.Success);
    }
}

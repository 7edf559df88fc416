using System;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;

namespace Sock.VirtualBoard.Centrals;

/// <summary>A characteristic as a central finds it at the board.</summary>
/// <param name="Service">UUID of its service.</param>
/// <param name="Uuid">Its own UUID.</param>
/// <param name="Properties">What a central may do with it.</param>
/// <param name="ReadIsProtected">Whether it is read over encrypted links only.</param>
/// <param name="WriteIsProtected">Whether it is written over encrypted links only.</param>
public sealed record FoundCharacteristic(
    Guid Service,
    Guid Uuid,
    GattCharacteristicProperties Properties,
    bool ReadIsProtected,
    bool WriteIsProtected)
{
    /// <summary>Whether it can be written at all.</summary>
    public bool IsWritable => (this.Properties & GattCharacteristicProperties.Write) != 0;
}

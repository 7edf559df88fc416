using System;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What a central may do with a characteristic.</summary>
[Flags]
public enum GattCharacteristicProperties : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Hear it in adverts.</summary>
    Broadcast = 1,

    /// <summary>Read it.</summary>
    Read = 2,

    /// <summary>Write it without an answer.</summary>
    WriteWithoutResponse = 4,

    /// <summary>Write it.</summary>
    Write = 8,

    /// <summary>Be told of changes.</summary>
    Notify = 16,

    /// <summary>Be told of changes, and confirm.</summary>
    Indicate = 32,

    /// <summary>Write it with a signature.</summary>
    AuthenticatedSignedWrites = 64,

    /// <summary>More stands in a descriptor.</summary>
    ExtendedProperties = 128,

    /// <summary>Write it piece by piece.</summary>
    ReliableWrites = 256,

    /// <summary>Write its descriptors.</summary>
    WritableAuxiliaries = 512,
}

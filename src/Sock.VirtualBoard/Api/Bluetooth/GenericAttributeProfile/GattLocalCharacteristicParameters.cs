namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What a characteristic is to be.</summary>
public class GattLocalCharacteristicParameters
{
    /// <summary>A characteristic that nobody may read or write, and that asks for no protection.</summary>
    public GattLocalCharacteristicParameters()
    {
    }

    /// <summary>What the link has to be for a write; default plain.</summary>
    public GattProtectionLevel WriteProtectionLevel { get; set; }

    /// <summary>What the link has to be for a read; default plain.</summary>
    public GattProtectionLevel ReadProtectionLevel { get; set; }

    /// <summary>What a central may do with it; default nothing.</summary>
    public GattCharacteristicProperties CharacteristicProperties { get; set; }

    /// <summary>What a read gives without any event; null for none.</summary>
    internal byte[]? StaticValue { get; set; }
}

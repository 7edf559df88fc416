using System;
using System.Collections.Generic;

namespace Sock.Tests.Shared;

/// <summary>
/// The device's classes of which the firmware keeps objects, with the fields that their sources declare. They are counted as those, not as the stand-ins of the
/// virtual board are made. What the runtime keeps for itself outside of objects (threads, frames, timers' queues, the Bluetooth stack) is not in here.
/// </summary>
internal static class DeviceClasses
{
    private const int BlockBytes = 12;
    private const int LockBytes = BlockBytes;

    // An ArrayList has two fields and begins with room for four.
    private const int ListBytes = (3 * BlockBytes) + 72;
    private const int UuidBytes = 36;

    // Number, mode, events wanted, callback and events that happen of a pin: what the controller's own list keeps for it.
    private const int PinEntryBytes = 6 * BlockBytes;
    private const int PinLevelBytes = 2 * BlockBytes;
    private const int AdcControllerBytes = (3 * BlockBytes) + LockBytes;

    private const int CharacteristicFields = 16;
    private const int CharacteristicOwnedBytes = UuidBytes + (4 * ListBytes);
    private const int SectionBytes = 108;

    // The provider adds the service "Device Information" with two texts, and makes an advert and its publisher with flags, name and the service's UUID.
    private const int ShortTextBytes = 72;
    private const int InformationServiceBytes = (3 * BlockBytes) + UuidBytes + ListBytes + (2 * (((CharacteristicFields + 1) * BlockBytes) + CharacteristicOwnedBytes + ShortTextBytes));
    private const int ProvidersAdvertBytes = (9 * BlockBytes) + (8 * BlockBytes) + (3 * ListBytes) + (3 * SectionBytes);

    private static readonly Dictionary<string, DeviceClass> Known = new(StringComparer.Ordinal)
    {
        ["System.Object"] = new(0, 0),
        ["System.Device.Gpio.GpioController"] = new(2, 0),
        ["System.Device.Adc.AdcController"] = new(2, LockBytes),
        ["Iot.Device.Imu.Mpu6050"] = new(8, 2 * 4 * BlockBytes),
        ["Sock.VirtualBoard.VirtualFileStream"] = new(8, 0),
        ["System.Device.Gpio.GpioPin"] = new(7, LockBytes + PinLevelBytes + PinEntryBytes),
        ["System.Device.I2c.I2cDevice"] = new(4, LockBytes + (2 * BlockBytes), "ConnectionSettings"),
        ["System.Device.I2c.I2cConnectionSettings"] = new(4, 0),
        ["System.Device.Adc.AdcChannel"] = new(4, LockBytes + AdcControllerBytes),
        ["Sock.VirtualBoard.VirtualTimer"] = new(3, 0, "callback", "state"),
        ["Sock.VirtualBoard.VirtualAes"] = new(3, 0, "Key"),
        ["nanoFramework.Device.Bluetooth.BluetoothLEServer"] = new(3, 0, "DeviceName", "Session", "Pairing"),
        ["nanoFramework.Device.Bluetooth.GenericAttributeProfile.GattSession"] = new(4, 2 * BlockBytes, "SessionStatusChanged"),
        ["nanoFramework.Device.Bluetooth.DevicePairing"] = new(13, 2 * BlockBytes, "PairingComplete"),
        ["nanoFramework.Device.Bluetooth.Buffer"] = new(2, 0, "bytes"),
        ["nanoFramework.Device.Bluetooth.Advertisement.BluetoothLEAdvertisementPublisher"] = new(8, 0, "Advertisement", "StatusChanged"),
        ["nanoFramework.Device.Bluetooth.Advertisement.BluetoothLEAdvertisement"] = new(7, 2 * ListBytes, "localName", "DataSections"),
        ["nanoFramework.Device.Bluetooth.Advertisement.BluetoothLEAdvertisementDataSection"] = new(2, 0, "Data"),
        ["nanoFramework.Device.Bluetooth.GenericAttributeProfile.GattServiceProvider"] = new(7, InformationServiceBytes + ProvidersAdvertBytes, "Service"),
        ["nanoFramework.Device.Bluetooth.GenericAttributeProfile.GattLocalService"] = new(2, UuidBytes, "Characteristics"),
        ["nanoFramework.Device.Bluetooth.GenericAttributeProfile.GattLocalCharacteristic"] =
            new(CharacteristicFields, CharacteristicOwnedBytes, "ReadRequested", "WriteRequested"),
        ["nanoFramework.Hardware.Esp32.Rmt.ReceiverChannel"] = new(2, 0, "settings"),
        ["nanoFramework.Hardware.Esp32.Rmt.ReceiverChannelSettings"] = new(13, 0),
    };

    /// <summary>The device's class for which objects of that type stand in; null for a type that is none.</summary>
    public static DeviceClass? Find(Type type) => Known.GetValueOrDefault(type.FullName!);
}

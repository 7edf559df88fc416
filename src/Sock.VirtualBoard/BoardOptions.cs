using System;
using Sock.VirtualBoard.Chips;

namespace Sock.VirtualBoard;

/// <summary>How one board differs from another.</summary>
public sealed class BoardOptions
{
    /// <summary>Public Bluetooth address, 6 bytes; default 02:53:4F:43:4B:01.</summary>
    public byte[] Address { get; init; } = [0x02, 0x53, 0x4F, 0x43, 0x4B, 0x01];

    /// <summary>
    /// How much too fast the sensor's internal clock runs, in millionths, -200,000 to 200,000; default 12,000, which is 1.2 %.
    /// </summary>
    public int SensorClockErrorPpm { get; init; } = 12_000;

    /// <summary>What the sensor's WHO_AM_I reads; default 0x68. Other parts sold under its name say 0x70 or 0x98.</summary>
    public byte SensorIdentity { get; init; } = 0x68;

    /// <summary>Seed of the sensor's noise and of the jitter between adverts; equal seeds make equal nights.</summary>
    public int NoiseSeed { get; init; } = 1;

    /// <summary>Whether the radio refuses every start of an advert, without a word, as the device does.</summary>
    public bool AdvertStartFails { get; init; }

    /// <summary>How long the start of the Bluetooth stack blocks, 0 to 10,000 ms; default 300.</summary>
    public int BleStartMilliseconds { get; init; } = 300;

    /// <summary>
    /// How long a reboot takes until the firmware's main runs again, 1 to 60,000 ms; default 1,500, which nobody has measured yet.
    /// </summary>
    public int RebootMilliseconds { get; init; } = 1_500;

    /// <summary>GPIO that the sensor's data line is soldered to; default 22, as on the Feather V2.</summary>
    public int SensorDataPin { get; init; } = 22;

    /// <summary>GPIO that the sensor's clock line is soldered to; default 20, as on the Feather V2.</summary>
    public int SensorClockPin { get; init; } = 20;

    /// <summary>GPIO with a resistor to the supply on the board, where the button is; default 38, as on the Feather V2.</summary>
    public int ButtonPin { get; init; } = 38;

    /// <summary>ADC channel that sees half of the cell's voltage; default 7, as on the Feather V2.</summary>
    public int CellAdcChannel { get; init; } = 7;

    /// <summary>ADC channel that sees half of the USB socket's voltage; default 3, as docs/settings.md says for the Feather V2.</summary>
    public int UsbAdcChannel { get; init; } = 3;

    /// <summary>Name of the runtime's image; default ESP32_BLE_REV3. One that begins with ESP32_S3 gives the board the pins of an ESP32-S3.</summary>
    public string TargetName { get; init; } = "ESP32_BLE_REV3";

    /// <summary>What goes wrong between board and sensor, and when; default nothing.</summary>
    public SensorFault[] SensorFaults { get; init; } = [];

    internal void Check()
    {
        if (this.Address.Length != 6)
        {
            throw new ArgumentException($"Address has {this.Address.Length} bytes; a Bluetooth address has 6.");
        }

        CheckRange(nameof(this.SensorClockErrorPpm), this.SensorClockErrorPpm, -200_000, 200_000);
        CheckRange(nameof(this.BleStartMilliseconds), this.BleStartMilliseconds, 0, 10_000);
        CheckRange(nameof(this.RebootMilliseconds), this.RebootMilliseconds, 1, 60_000);
    }

    private static void CheckRange(string name, int value, int min, int max)
    {
        if (value < min || value > max)
        {
            throw new ArgumentException($"{name} is {value}; allowed is {min} to {max}.");
        }
    }
}

using System;
using System.Linq;

namespace Sock.Firmware.Tests.BoardData;

/// <summary>
/// What a chip's data sheet says of its pins, spelled out here a second time. Pin numbers are GPIOs.
/// ESP32: data sheet sections "Strapping Pins" and "RTC_MUX Pin List"; ESP32-S3: sections "Strapping Pins", "IO MUX and RTC IO MUX", and the note on octal memory.
/// The order of the ADC channels is the runtime's (nf-interpreter, ESP32_DeviceMapping.cpp and ESP32_S3_DeviceMapping.cpp).
/// </summary>
internal sealed class ChipSheet
{
    public static readonly ChipSheet Esp32 = new()
    {
        Name = "ESP32",
        Images = ["ESP32_BLE_REV0", "ESP32_BLE_REV3"],
        Pins = [.. Enumerable.Range(0, 24), .. Enumerable.Range(25, 3), .. Enumerable.Range(32, 8)],
        Wake = [0, 2, 4, 12, 13, 14, 15, 25, 26, 27, 32, 33, 34, 35, 36, 37, 38, 39],
        FirstConverter = [36, 37, 38, 39, 32, 33, 34, 35],
        Straps = [0, 2, 5, 12, 15],
        Memory = [6, 7, 8, 9, 10, 11],
        InputOnly = [34, 35, 36, 37, 38, 39],
        Console = [1, 3],
    };

    public static readonly ChipSheet Esp32S3 = new()
    {
        Name = "ESP32-S3",
        Images = ["ESP32_S3_OCTAL", "ESP32_S3_QUAD"],
        Pins = [.. Enumerable.Range(0, 22), .. Enumerable.Range(26, 23)],
        Wake = [.. Enumerable.Range(0, 22)],
        FirstConverter = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        Straps = [0, 3, 45, 46],
        Memory = [.. Enumerable.Range(26, 12)],
        InputOnly = [],
        Console = [19, 20, 43, 44],
    };

    public required string Name { get; init; }

    /// <summary>The runtime's images for this chip that have Bluetooth.</summary>
    public required string[] Images { get; init; }

    public required int[] Pins { get; init; }

    /// <summary>Pins that wake the chip from deep sleep.</summary>
    public required int[] Wake { get; init; }

    /// <summary>The pin of each channel of the first converter; the second one is the radio's.</summary>
    public required int[] FirstConverter { get; init; }

    /// <summary>Pins that the chip looks at when it starts.</summary>
    public required int[] Straps { get; init; }

    /// <summary>Pins that the memories hang on. The runtime keeps all of them to itself, also where a module leaves some free, as the Feather's does with 7 and 8.</summary>
    public required int[] Memory { get; init; }

    public required int[] InputOnly { get; init; }

    /// <summary>Pins of USB and of the serial line that the debug console needs.</summary>
    public required int[] Console { get; init; }

    public static ChipSheet? Of(string image) => Array.Find([Esp32, Esp32S3], chip => chip.Images.Contains(image));
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Boards;

/// <summary>
/// What a chip's data sheet says of its pins. Pin numbers are GPIOs.
/// ESP32: data sheet sections "Strapping Pins" and "RTC_MUX Pin List"; ESP32-S3: sections "Strapping Pins", "IO MUX and RTC IO MUX", and the note on octal memory.
/// The order of the ADC channels is the runtime's (nf-interpreter, ESP32_DeviceMapping.cpp and ESP32_S3_DeviceMapping.cpp).
/// </summary>
public sealed class Chip
{
    private Chip()
    {
    }

    /// <summary>The first ESP32.</summary>
    public static Chip Esp32 { get; } = new()
    {
        Name = "ESP32",
        Images = ["ESP32_BLE_REV0", "ESP32_BLE_REV3"],
        Pins = [.. Enumerable.Range(0, 24), .. Enumerable.Range(25, 3), .. Enumerable.Range(32, 8)],
        Wake = [0, 2, 4, 12, 13, 14, 15, 25, 26, 27, 32, 33, 34, 35, 36, 37, 38, 39],
        FirstConverter = [36, 37, 38, 39, 32, 33, 34, 35],
        ConverterMaxV = 2.45,
        Straps = [0, 2, 5, 12, 15],
        Memory = [6, 7, 8, 9, 10, 11],
        InputOnly = [34, 35, 36, 37, 38, 39],
        Console = [1, 3],
    };

    /// <summary>The ESP32-S3.</summary>
    public static Chip Esp32S3 { get; } = new()
    {
        Name = "ESP32-S3",
        Images = ["ESP32_S3_OCTAL", "ESP32_S3_QUAD"],
        Pins = [.. Enumerable.Range(0, 22), .. Enumerable.Range(26, 23)],
        Wake = [.. Enumerable.Range(0, 22)],
        FirstConverter = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        ConverterMaxV = 3.1,
        Straps = [0, 3, 45, 46],
        Memory = [.. Enumerable.Range(26, 12)],
        InputOnly = [],
        Console = [19, 20, 43, 44],
    };

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The runtime's images for this chip that have Bluetooth.</summary>
    public required IReadOnlyList<string> Images { get; init; }

    /// <summary>The pins that there are.</summary>
    public required IReadOnlyList<int> Pins { get; init; }

    /// <summary>Pins that wake the chip from deep sleep.</summary>
    public required IReadOnlyList<int> Wake { get; init; }

    /// <summary>The pin of each channel of the first converter; the second one is the radio's.</summary>
    public required IReadOnlyList<int> FirstConverter { get; init; }

    /// <summary>The highest voltage that the converter tells apart, at its strongest attenuation (ESP-IDF 4.4, page "Analog to Digital Converter").</summary>
    public required double ConverterMaxV { get; init; }

    /// <summary>Pins that the chip looks at when it starts.</summary>
    public required IReadOnlyList<int> Straps { get; init; }

    /// <summary>Pins that the memories hang on. The runtime keeps all of them to itself, also where a module leaves some free, as the Feather's does with 7 and 8.</summary>
    public required IReadOnlyList<int> Memory { get; init; }

    /// <summary>Pins that cannot drive.</summary>
    public required IReadOnlyList<int> InputOnly { get; init; }

    /// <summary>Pins of USB and of the serial line that the debug console needs.</summary>
    public required IReadOnlyList<int> Console { get; init; }

    /// <summary>The chip that a runtime's image is for, or null.</summary>
    public static Chip? Of(string image) => Array.Find([Esp32, Esp32S3], chip => chip.Images.Contains(image));
}

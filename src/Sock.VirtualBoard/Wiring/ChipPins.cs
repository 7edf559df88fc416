using System;

namespace Sock.VirtualBoard.Wiring;

/// <summary>What the pins of a chip can do, after its data sheet.</summary>
internal sealed class ChipPins
{
    private readonly bool isS3;

    /// <summary>The chip that an image of this name is made for.</summary>
    public ChipPins(string targetName) => this.isS3 = targetName.StartsWith("ESP32_S3", StringComparison.Ordinal);

    /// <summary>Pin numbers go from 0 to one less than this.</summary>
    public int Count => this.isS3 ? 49 : 40;

    /// <summary>Whether the I2C buses have pins before anybody names some.</summary>
    public bool HasDefaultI2cPins => !this.isS3;

    /// <summary>Whether the pin exists and does not belong to the memory chips: 6 to 11 of an ESP32, 26 to 37 of an ESP32-S3 with octal memory.</summary>
    public bool IsFree(int pin) => pin >= 0 && pin < this.Count
        && (this.isS3 ? pin is not (>= 22 and <= 37) : pin is not (24 or (>= 28 and <= 31) or (>= 6 and <= 11)));

    /// <summary>Whether the pin is an input only and has no resistors inside: 34 to 39 of an ESP32.</summary>
    public bool IsInputOnly(int pin) => !this.isS3 && pin >= 34;

    /// <summary>Whether the pin can wake the chip from deep sleep.</summary>
    public bool CanWake(int pin) => this.isS3
        ? pin is >= 0 and <= 21
        : pin is 0 or 2 or 4 or (>= 12 and <= 15) or (>= 25 and <= 27) or (>= 32 and <= 39);
}

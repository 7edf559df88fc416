using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.BoardData;

namespace Circuit.Rules;

/// <summary>What the firmware uses a pin for.</summary>
/// <param name="Use">The name in the firmware's board data: "Led".</param>
/// <param name="Gpio">The pin.</param>
/// <param name="Channel">The converter's channel that the firmware reads it by; null for a pin that is not read so.</param>
public sealed record PinUse(string Use, int Gpio, int? Channel = null)
{
    /// <summary>Does the firmware make the pin high and low?</summary>
    public bool IsDriven => this.Use is nameof(SockBoard.Sda) or nameof(SockBoard.Scl) or nameof(SockBoard.Led) or nameof(SockBoard.Motor) or nameof(SockBoard.SensorPower) or nameof(SockBoard.IrLed);

    /// <summary>All uses that the firmware of a board has a pin for.</summary>
    public static IReadOnlyList<PinUse> Of(SockBoard firmware) => [.. Every(firmware).Where(use => use.Gpio != SockBoard.None)];

    private static IEnumerable<PinUse> Every(SockBoard firmware)
    {
        yield return new(nameof(SockBoard.Sda), firmware.Sda);
        yield return new(nameof(SockBoard.Scl), firmware.Scl);
        yield return new(nameof(SockBoard.Led), firmware.Led);
        yield return new(nameof(SockBoard.Motor), firmware.Motor);
        yield return new(nameof(SockBoard.Button), firmware.Button);
        yield return new(nameof(SockBoard.SensorPower), firmware.SensorPower);
        yield return new(nameof(SockBoard.IrLed), firmware.IrLed);
        yield return new(nameof(SockBoard.IrReceiver), firmware.IrReceiver);
        yield return new(nameof(SockBoard.CellSense), firmware.CellSense, firmware.CellAdcChannel);
        yield return new(nameof(SockBoard.UsbSense), firmware.UsbSense, firmware.UsbAdcChannel);
    }
}

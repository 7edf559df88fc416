using System.Collections.Generic;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Boards;

/// <summary>Espressif's ESP32-DevKitC V4 as a maker meets it, its USB socket up. For the bench: it has no charger.</summary>
internal static class DevKit
{
    private const string Source = "Espressif's user guide of the ESP32-DevKitC V4: USB, 5V or 3V3, one at a time; regulator of the kind AMS1117-3.3, 800 mA. Chip: 130 mA while it sends Bluetooth at 0 dBm "
        + "(ESP32 Series Datasheet v3.5). No board was measured";

    public static BoardProfile Create()
    {
        BoardPad[] pads = [.. Pads()];
        return new BoardProfile
        {
            ShortName = "devkit",
            File = "DevKit.cs",
            Firmware = Esp32DevKit.Create(),
            Chip = Chip.Esp32,
            Part = new Part
            {
                Id = "esp32-devkitc-v4",
                Kind = PartKind.Board,
                Description = "ESP32-DevKitC V4 with a WROOM-32E",
                Manufacturer = "Espressif",
                PartNumber = "ESP32-DevKitC-32E",
                Alternatives = ["boards with 30 pins sold as DevKit V1: the pins used here are on them too, at other places"],
                Pins = BoardParts.PinsOf(pads),
                Body = new BodySize(27.9, 54.0, 8.0),
            },
            Pads = pads,
            Features =
            [
                new("USB", 10.0, -1.0, 7.9, 6.0),
                new("ESP32-WROOM-32", 4.95, 28.4, 18.0, 25.5),
            ],
            Supply = new BoardSupply(3.3, 800, 130, 12, 2.64, 0, 0, 0, 0, Source),
            GeometrySource = "espressif/kicad-libraries, footprint ESP32-DevKitC, to about 0.5 mm; how far the USB socket stands over is an estimate",
        };
    }

    private static IEnumerable<BoardPad> Pads()
    {
        Dictionary<string, int> taken = [];
        foreach (BoardPad pad in PadRow.Read(Chip.Esp32, 1.25, 1.0, "CLK=6 D0=7 D1=8 15=15 2=2 0=0 4=4 16=16 17=17 5=5 18=18 19=19 GND:GND 21=21 RX=3 TX=1 22=22 23=23 GND:GND", taken))
        {
            yield return pad;
        }

        foreach (BoardPad pad in PadRow.Read(Chip.Esp32, 26.65, 1.0, "5V:VUSB CMD=11 D3=10 D2=9 13=13 GND:GND 12=12 14=14 27=27 26=26 25=25 33=33 32=32 35=35 34=34 VN=39 VP=36 EN 3V3:3V3", taken))
        {
            yield return pad;
        }
    }
}

using System.Collections.Generic;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Boards;

/// <summary>Adafruit ESP32 Feather V2 as a maker meets it, its USB socket up.</summary>
internal static class FeatherV2
{
    private const string Source = "adafruit/Adafruit-ESP32-Feather-V2-PCB, revision F: two AP2112K-3.3 of 600 mA, of which the vendor promises 500 mA in peaks; MCP73831 with 5.1 kohm, 196 mA; "
        + "SDA and SCL have no resistors; the LED at pin 13 has 5.1 kohm. Chip: 130 mA while it sends Bluetooth at 0 dBm (ESP32 Series Datasheet v3.5). No board was measured";

    public static BoardProfile Create()
    {
        BoardPad[] pads = [.. Pads()];
        return new BoardProfile
        {
            ShortName = "feather-v2",
            File = "FeatherV2.cs",
            Firmware = FeatherEsp32V2.Create(),
            Chip = Chip.Esp32,
            Part = new Part
            {
                Id = "feather-esp32-v2",
                Kind = PartKind.Board,
                Description = "Adafruit ESP32 Feather V2, 8 MB flash, charger, STEMMA QT",
                Manufacturer = "Adafruit",
                PartNumber = "5400",
                Alternatives = ["Adafruit 5438 (the same board with an antenna socket; needs an antenna)"],
                Pins = BoardParts.PinsOf(pads),
                Body = new BodySize(22.86, 50.8, 7.2),
            },
            Pads = pads,
            Features =
            [
                new("USB-C", 6.93, -1.3, 9.0, 7.4),
                new("CHG", 4.66, 1.5, 1.6, 1.0),
                new("#13", 16.54, 1.85, 1.6, 1.0),
                new("JST PH", 15.0, 7.0, 7.9, 8.0),
                new("reset", 4.05, 10.35, 4.6, 2.8),
                new("SW38", 4.05, 24.83, 4.6, 2.8),
                new("STEMMA QT", 12.75, 27.6, 6.0, 4.4),
                new("ESP32-PICO-MINI-02", 4.9, 31.6, 13.2, 16.6),
            ],
            Holes = [(2.54, 2.54, 2.5), (20.32, 2.54, 2.5), (2.54, 48.26, 2.54), (20.32, 48.26, 2.54)],
            Supply = new BoardSupply(3.3, 500, 130, 12, 2.64, 500, 196, 0, 0.3, Source),
            OnBoard = new Dictionary<string, string> { ["Button"] = "button SW38", ["SensorPower"] = "STEMMA QT supply", ["CellSense"] = "divider at the cell" },
            OnBoardGpios = new Dictionary<string, int> { ["Button"] = 38, ["SensorPower"] = 2, ["CellSense"] = 35 },
            GeometrySource = "adafruit/Adafruit-ESP32-Feather-V2-PCB, the board file of revision F; how far the USB socket stands over is an estimate",
        };
    }

    private static IEnumerable<BoardPad> Pads()
    {
        Dictionary<string, int> taken = [];
        foreach (BoardPad pad in PadRow.Read(Chip.Esp32, 1.27, 6.35, "RST 3V:3V3 NC GND:GND A0=26 A1=25 A2=34 A3=39 A4=36 A5=4 SCK=5 MO=19 MI=21 RX=7 TX=8 37=37", taken))
        {
            yield return pad;
        }

        foreach (BoardPad pad in PadRow.Read(Chip.Esp32, 21.59, 16.51, "BAT:VBAT EN USB:VUSB 13=13 12=12 27=27 33=33 15=15 32=32 14=14 SCL=20 SDA=22", taken))
        {
            yield return pad;
        }

        yield return new BoardPad("QT-GND", "GND", "GND", PinKind.PowerIn, PadPlace.Connector, 14.25, 31.47);
        yield return new BoardPad("QT-V+", "V+", "VSENSOR", PinKind.PowerOut, PadPlace.Connector, 15.25, 31.47);
        yield return new BoardPad("QT-SDA", "SDA", BoardPad.NodeOf(FeatherEsp32V2.Sda), PinKind.Bidirectional, PadPlace.Connector, 16.25, 31.47);
        yield return new BoardPad("QT-SCL", "SCL", BoardPad.NodeOf(FeatherEsp32V2.Scl), PinKind.Bidirectional, PadPlace.Connector, 17.25, 31.47);
        yield return new BoardPad("JST+", "+", "VBAT", PinKind.PowerIn, PadPlace.Connector, 21.9, 11.99);
        yield return new BoardPad("JST-", "-", "GND", PinKind.PowerIn, PadPlace.Connector, 21.9, 9.99);
    }
}

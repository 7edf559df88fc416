using System.Collections.Generic;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Boards;

/// <summary>Seeed Studio XIAO ESP32S3 as a maker meets it, its USB socket up.</summary>
internal static class XiaoS3
{
    private const string Source = "Charger SGM40567-4.2, 50 to 110 mA (users of the vendor's forum disagree); regulator: 700 mA is the vendor's word, the rule reckons with 500 mA; no cell divider, no resistors at SDA and SCL; "
        + "BAT- is named GND in the vendor's symbol: meter 0 ohm between them before you solder. Chip with Bluetooth on air: 95 mA seen by users, 200 mA is reckoned with. No board was measured";

    public static BoardProfile Create()
    {
        BoardPad[] pads = [.. Pads()];
        return new BoardProfile
        {
            ShortName = "xiao-s3",
            File = "XiaoS3.cs",
            Firmware = XiaoEsp32S3.Create(),
            Chip = Chip.Esp32S3,
            Part = new Part
            {
                Id = "xiao-esp32-s3",
                Kind = PartKind.Board,
                Description = "Seeed Studio XIAO ESP32S3, 8 MB flash, 8 MB PSRAM, charger",
                Manufacturer = "Seeed Studio",
                PartNumber = "113991114",
                Alternatives = ["XIAO ESP32S3 Sense without its camera board (the same pins)"],
                Pins = BoardParts.PinsOf(pads),
                Body = new BodySize(17.8, 21.0, 3.5),
            },
            Pads = pads,
            Features =
            [
                new("USB-C", 4.4, -1.5, 9.0, 7.4),
                new("ESP32-S3", 3.3, 8.0, 11.2, 11.0),
            ],
            Supply = new BoardSupply(3.3, 500, 200, 12, 2.64, 0, 110, 0, 0, Source),
            GeometrySource = "Seeed-Studio/OSHW-XIAO-Series, footprints XIAO-ESP32-S3-SMD and -DIP",
        };
    }

    private static IEnumerable<BoardPad> Pads()
    {
        Dictionary<string, int> taken = [];
        foreach (BoardPad pad in PadRow.Read(Chip.Esp32S3, 1.27, 2.92, "D0=1 D1=2 D2=3 D3=4 D4=5 D5=6 D6=43", taken))
        {
            yield return pad;
        }

        foreach (BoardPad pad in PadRow.Read(Chip.Esp32S3, 16.51, 2.92, "5V:VUSB GND:GND 3V3:3V3 D10=9 D9=8 D8=7 D7=44", taken))
        {
            yield return pad;
        }

        yield return new BoardPad("BAT+", "BAT+", "VBAT", PinKind.PowerIn, PadPlace.Underside, 4.45, 10.16);
        yield return new BoardPad("BAT-", "BAT-", "GND", PinKind.PowerIn, PadPlace.Underside, 4.45, 8.25);
    }
}

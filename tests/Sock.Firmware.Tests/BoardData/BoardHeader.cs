using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sock.Firmware.Tests.BoardData;

/// <summary>Where a maker reaches a board's pins: the label beside each GPIO, and what the board itself has soldered to one.</summary>
internal sealed class BoardHeader
{
    private static readonly Dictionary<string, BoardHeader> Known = new()
    {
        // Labels and GPIOs: espressif/arduino-esp32, variants/adafruit_feather_esp32_v2/pins_arduino.h; the button, the LED's and the power's pins also in
        // circuitpython, ports/espressif/boards/adafruit_feather_esp32_v2/mpconfigboard.h.
        ["feather-esp32-v2"] = new()
        {
            Labels = Read("A0=26 A1=25 A2=34 A3=39 A4=36 A5=4 SCK=5 MO=19 MI=21 RX=7 TX=8 37=37 13=13 12=12 27=27 33=33 15=15 32=32 14=14 SCL=20 SDA=22"),
            OnBoard = new() { ["Button"] = (38, "button SW38"), ["SensorPower"] = (2, "STEMMA QT supply"), ["CellSense"] = (35, "divider at the cell") },
        },

        // espressif/arduino-esp32, variants/XIAO_ESP32S3/pins_arduino.h; the same in TinyGo's page of the board.
        ["xiao-esp32-s3"] = new()
        {
            Labels = Read("D0=1 D1=2 D2=3 D3=4 D4=5 D5=6 D6=43 D7=44 D8=7 D9=8 D10=9"),
            OnBoard = [],
        },

        // The pins that two kinds of board share: Espressif's "ESP32-DevKitC V4 Getting Started Guide", header block J2 and J3 (38 pins), and the boards with
        // 30 pins that are sold as DevKit V1. Their prints have the GPIOs' numbers, some with a letter or two before them.
        ["esp32-devkit"] = new()
        {
            Labels = Read("VP=36 VN=39 34=34 35=35 32=32 33=33 25=25 26=26 27=27 14=14 12=12 13=13 23=23 22=22 TX=1 RX=3 21=21 19=19 18=18 5=5 4=4 2=2 15=15"),
            OnBoard = [],
        },
    };

    /// <summary>What is printed beside a GPIO that is on a header.</summary>
    public required Dictionary<int, string> Labels { get; init; }

    /// <summary>By the property of the board's data: the GPIO that the board itself uses for it, and what is there.</summary>
    public required Dictionary<string, (int Pin, string What)> OnBoard { get; init; }

    public static BoardHeader? Of(string boardName) => Known.GetValueOrDefault(boardName);

    /// <summary>What a maker looks for on the board; null when there is nothing to find.</summary>
    public string? Place(string use, int pin) =>
        this.OnBoard.TryGetValue(use, out (int Pin, string What) own) && own.Pin == pin ? own.What : this.Labels.GetValueOrDefault(pin);

    private static Dictionary<int, string> Read(string pins) =>
        pins.Split(' ').Select(pin => pin.Split('=')).ToDictionary(pin => int.Parse(pin[1], CultureInfo.InvariantCulture), pin => pin[0]);
}

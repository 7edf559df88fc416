using System.Collections.Generic;

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
            Labels = new()
            {
                [26] = "A0", [25] = "A1", [34] = "A2", [39] = "A3", [36] = "A4", [4] = "A5", [5] = "SCK", [19] = "MO", [21] = "MI", [7] = "RX", [8] = "TX", [37] = "37",
                [13] = "13", [12] = "12", [27] = "27", [33] = "33", [15] = "15", [32] = "32", [14] = "14", [20] = "SCL", [22] = "SDA",
            },
            OnBoard = new() { ["Button"] = (38, "button SW38"), ["SensorPower"] = (2, "STEMMA QT supply"), ["CellSense"] = (35, "divider at the cell") },
        },

        // espressif/arduino-esp32, variants/XIAO_ESP32S3/pins_arduino.h; the same in TinyGo's page of the board.
        ["xiao-esp32-s3"] = new()
        {
            Labels = new()
            {
                [1] = "D0", [2] = "D1", [3] = "D2", [4] = "D3", [5] = "D4", [6] = "D5", [43] = "D6", [44] = "D7", [7] = "D8", [8] = "D9", [9] = "D10",
            },
            OnBoard = [],
        },

        // The pins that two kinds of board share: Espressif's "ESP32-DevKitC V4 Getting Started Guide", header block J2 and J3 (38 pins), and the boards with
        // 30 pins that are sold as DevKit V1, whose print has the GPIOs' numbers.
        ["esp32-devkit"] = new()
        {
            Labels = new()
            {
                [36] = "VP", [39] = "VN", [34] = "34", [35] = "35", [32] = "32", [33] = "33", [25] = "25", [26] = "26", [27] = "27", [14] = "14", [12] = "12", [13] = "13",
                [23] = "23", [22] = "22", [1] = "TX", [3] = "RX", [21] = "21", [19] = "19", [18] = "18", [5] = "5", [4] = "4", [2] = "2", [15] = "15",
            },
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
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Energy;

/// <summary>The model's numbers for the other boards: those of <see cref="Figures"/>, but for what is known to be otherwise. Nothing of it was measured on this hardware either.</summary>
internal static class BoardFigures
{
    private const string S3Sheet = "ESP32-S3 Series Datasheet, from memory";
    private const string Seeed = "the vendor's 14 uA in deep sleep and 2 mA in light sleep for the whole board";
    private const string Issues = "esp-idf issues 753 and 947";
    private const string CuffLed = "1.4 mA through 1 kohm; the board's own LED is at another pin";
    private const string StillPowered = "the chip sleeps at 0.005 mA, its regulator stays on: a builder saw 0.05 mA for both";

    private static readonly Figure[] XiaoS3 =
    [
        new(Quantity.ChipLightSleep, "chip in light sleep", "mA", 0.24, 0.2, 0.8, S3Sheet),
        new(Quantity.BoardInLightSleep, "flash, PSRAM and supply in light sleep, on top", "mA", 1.75, 0.5, 2.8, Seeed + ", less chip and regulator"),
        new(Quantity.BoardAtRest, "regulator and rest of the board, always", "mA", 0.006, 0.003, 0.05, Seeed + ", less the chip"),
        new(Quantity.ChipDeepSleep, "chip in deep sleep", "mA", 0.008, 0.007, 0.01, S3Sheet),
        new(Quantity.SensorAsleep, "sensor and its board, sock switched off", "mA", 0.05, 0.02, 0.2, StillPowered),
        new(Quantity.AwakeWaiting, "awake and waiting, 240 MHz, radio down", "mA", 30, 25, 45, Issues + ": 30 mA without Bluetooth, on other boards"),
        new(Quantity.AwakeComputing, "awake and computing", "mA", 50, 40, 70, "taken from the ESP32"),
        new(Quantity.StackUp, "Bluetooth stack up and idle, on top", "mA", 80, 50, 85, "no modem sleep in this chip's image; " + Issues + ": 80 to 115 mA in place of 30 mA; users of the S3 saw 90 to 95 mA in all"),
        new(Quantity.StackStarting, "while the stack starts", "mA", 100, 80, 120, "as high as with the stack up"),
        new(Quantity.Led, "LED in the cuff", "mA", 1.4, 0.8, 1.7, CuffLed),
    ];

    private static readonly Figure[] DevKit =
    [
        new(Quantity.BoardAtRest, "regulator and rest of the board, always", "mA", 11.4, 8, 15, "en.kohacraft.com, a compatible board in deep sleep: 11.4 mA as sold, 8.2 mA without its regulator"),
        new(Quantity.SensorAsleep, "sensor and its board, sock switched off", "mA", 0.05, 0.02, 0.2, StillPowered),
        new(Quantity.Led, "LED in the cuff", "mA", 1.4, 0.8, 1.7, CuffLed),
    ];

    /// <summary>The figures of a board.</summary>
    /// <param name="board">Its short name: "xiao-s3".</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none for it: a new board needs its own.</exception>
    public static IReadOnlyList<Figure> Of(string board) => board switch
    {
        "feather-v2" => Figures.All,
        "xiao-s3" => With(Figures.All, XiaoS3),
        "devkit" => With(Figures.All, DevKit),
        _ => throw new ArgumentOutOfRangeException(nameof(board), board, "a board without figures"),
    };

    /// <summary>The same figures with some replaced.</summary>
    public static IReadOnlyList<Figure> With(IReadOnlyList<Figure> figures, params Figure[] others) =>
        [.. figures.Select(figure => Array.Find(others, other => other.Quantity == figure.Quantity) ?? figure)];
}

using System.Collections.Generic;

namespace Benchmarks.Energy;

/// <summary>
/// The numbers behind the model, for an Adafruit ESP32 Feather V2 and a GY-521 without its LED, at the cell: a linear regulator passes current on as it is.
/// Nothing here was measured on this hardware. A number with a range is an estimate, its source says of what.
/// </summary>
internal static class Figures
{
    private const string DataSheet = "ESP32 Series Datasheet v3.5";
    private const string SensorSheet = "MPU-6050 PS-MPU-6000A-00 rev. 3.4, 6.3";
    private const string BoardFile = "adafruit/Adafruit-ESP32-Feather-V2-PCB, revision F";
    private const string Guide = "Adafruit's guide to the board, power management";

    public static IReadOnlyList<Figure> All { get; } =
    [
        new(Quantity.ChipLightSleep, "chip in light sleep", "mA", 0.8, 0.8, 0.8, DataSheet + ", table 6"),
        new(Quantity.BoardInLightSleep, "flash, PSRAM and supply in light sleep, on top", "mA", 1.1, 0, 2.1, Guide + ": 2 mA for the whole board, less the lines around this one; other modules were seen at 1.4 and 1.6 mA"),
        new(Quantity.BoardAtRest, "regulator and rest of the board, always", "mA", 0.08, 0.05, 0.2, Guide + ": 0.1 mA in deep sleep, less chip and divider"),
        new(Quantity.CellDivider, "cell divider, always", "mA", 0.01, 0.01, 0.01, "3.9 V over 200 and 200 kohm: " + BoardFile),
        new(Quantity.ChipDeepSleep, "chip in deep sleep", "mA", 0.01, 0.01, 0.01, DataSheet + ", table 6: RTC timer and memory"),
        new(Quantity.SensorChip, "sensor, accelerometer only", "mA", 0.5, 0.5, 0.5, SensorSheet),
        new(Quantity.SensorBoard, "sensor's logic supply and its regulator, no LED", "mA", 0.1, 0.03, 0.2, SensorSheet + ": 0.1 mA at most; a builder saw 0.05 mA with all asleep"),
        new(Quantity.SensorAsleep, "sensor and its board, sock switched off", "mA", 0, 0, 0, "GPIO 2 cuts their supply: " + BoardFile),
        new(Quantity.Receiver, "infrared receiver, always", "mA", 0, 0, 0, "none in the sock of this page; hardware/README.md has those with one"),
        new(Quantity.AwakeWaiting, "awake and waiting, 240 MHz, radio down", "mA", 38, 30, 45, DataSheet + ", table 6: 30 to 68 mA; one module was seen at 38 mA"),
        new(Quantity.AwakeComputing, "awake and computing", "mA", 50, 40, 68, DataSheet + ", table 6: 30 to 68 mA"),
        new(Quantity.StackUp, "Bluetooth stack up and idle, on top", "mA", 8, 0, 80, "modem sleep is the default of this chip's image; without it esp-idf issue 753 saw 110 mA in place of 30 mA"),
        new(Quantity.StackStarting, "while the stack starts", "mA", 80, 50, 110, "between awake and listening: 95 to 100 mA in the " + DataSheet),
        new(Quantity.StackStartSeconds, "start of the stack", "s", 0.3, 0.1, 1, "the virtual board's default; the call may block for 10 s"),
        new(Quantity.AdvertCharge, "one advert on three channels", "uAh", 0.083, 0.04, 0.22, "3 ms at 100 mA: 130 mA sending at 0 dBm and 95 to 100 mA listening in the " + DataSheet),
        new(Quantity.Led, "LED in the cuff and the board's own", "mA", 1.7, 1, 2, "1.4 mA through 1 kohm, and 0.3 mA through the board's 5.1 kohm: " + BoardFile),
        new(Quantity.Motor, "motor", "mA", 80, 60, 100, "coin motors of 3 V are sold with 60 to 100 mA"),
        new(Quantity.I2cPullUps, "I2C pull-ups while the bus is busy", "mA", 0.7, 0.7, 1.5, "two of 4.7 kohm, low half of the time; some boards have 2.2 kohm"),
        new(Quantity.Booting, "while the board boots", "mA", 50, 40, 70, DataSheet + ", table 6: 30 to 68 mA"),
        new(Quantity.BootSeconds, "boot", "s", 1.5, 0.5, 3, "never measured"),
        new(Quantity.WakeMilliseconds, "into light sleep and out again, awake", "ms", 1, 0.3, 5, "the order of magnitude; the virtual clock does not know it"),
        new(Quantity.IlMicroseconds, "one IL instruction", "us", 0.8, 0.5, 1.15, "70 to 160 us for 139 instructions: from clock and issue rate, not from a chip"),
        new(Quantity.IlPerSample, "IL instructions a sample", "", 95, 95, 95, "the limit that a test holds; 'cost' prints the count"),
        new(Quantity.IlPerBatch, "IL instructions a batch, samples apart", "", 5000, 2000, 20000, "guessed from the size of the methods that a batch runs through"),
    ];
}

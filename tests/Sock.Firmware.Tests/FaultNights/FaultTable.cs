using System;
using System.Collections.Generic;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>For each fault its word in a script, how long it may last, what it is, and what is expected of the sock.</summary>
/// <param name="Word">The word in a script.</param>
/// <param name="LeastS">Shortest length. Seconds; 0 for what happens at one moment.</param>
/// <param name="MostS">Longest length. Seconds.</param>
/// <param name="What">What goes wrong, for a reader.</param>
/// <param name="Expected">What the sock has to do.</param>
/// <param name="Told">What the debug console is told when it happens; empty where nothing has to be told.</param>
internal sealed record FaultTable(string Word, int LeastS, int MostS, string What, string Expected, string Told)
{
    private static readonly Dictionary<FaultKind, FaultTable> All = new()
    {
        [FaultKind.NackStorm] = new("no-acknowledge", 20, 600, "the sensor does not answer", "missing data; Fault after a minute; measures again when it answers", "sensor: status 1"),
        [FaultKind.PartialTransfers] = new("partial-transfers", 20, 300, "transfers end half way", "missing data; Fault after a minute; sets the sensor up anew", "sensor: status 3"),
        [FaultKind.BusErrors] = new("bus-errors", 20, 300, "the bus driver throws", "missing data; Fault after a minute; sets the sensor up anew", "sensor: status 3"),
        [FaultKind.StuckSamples] = new("stuck-samples", 60, 600, "the sensor repeats itself exactly", "Fault, never stillness", "state: 5"),
        [FaultKind.BusHang] = new("bus-hang", 120, 240, "a transfer never ends", "the supervisor restarts the board", "sock: the loop hangs"),
        [FaultKind.SensorBrownOut] = new("brown-out", 1, 5, "the sensor's supply dips, also in the middle of a read", "sets the sensor up anew", "sensor: status"),
        [FaultKind.ShiftedFifo] = new("shifted-fifo", 0, 0, "a glitch lets other bytes into the FIFO: no whole number of samples", "empties it and sets the sensor up anew", "sensor: status 4"),
        [FaultKind.WrongRange] = new("wrong-range", 0, 0, "a glitch sets the range to 16 g: movement looks eight times smaller", "notices it with the next batch and sets the sensor up anew", "sensor: status 4"),
        [FaultKind.SlowRadio] = new("slow-radio", 0, 0, "each start of the radio blocks for 8 s, all night: the FIFO overflows", "the lost samples are missing data", "sensor: status 5"),
        [FaultKind.RadioRefuses] = new("radio-refuses", 300, 1500, "the radio starts no advert", "tries again, less and less often; says the newest state when it can", "radio: start"),
        [FaultKind.PowerCut] = new("power-cut", 1, 30, "the power goes and comes again", "starts afresh; nothing stored is lost", ""),
        [FaultKind.PowerCutAtWrite] = new("power-cut-at-write", 1, 30, "the power goes in the middle of a change of the flash", "old or new, nothing between; starts afresh", ""),
        [FaultKind.FlashRefuses] = new("flash-refuses", 300, 1500, "the flash takes nothing", "goes on; where a counter cannot be reserved it falls silent", "flash"),
        [FaultKind.FlashFull] = new("flash-full", 300, 1500, "the flash is full", "goes on without what does not fit; nothing stored is lost", ""),
        [FaultKind.FlashDamage] = new("flash-damage", 1, 5, "one byte of one file changes, then the power is cut", "refuses what is damaged, by its name, and goes on", ""),
        [FaultKind.CellSags] = new("cell-sags", 4, 9, "the cell's voltage sags below empty for a moment", "no goodbye for one low reading", ""),
        [FaultKind.CellUnknown] = new("cell-unknown", 60, 1500, "the converter reads 0, or its highest count", "the charge is not known; goes on", "cell: reads"),
        [FaultKind.WarmDie] = new("warm-die", 300, 1200, "the die reaches 41.5 C", "the LED shows it; the state does not change", ""),
        [FaultKind.StuckButton] = new("stuck-button", 30, 200, "the button is held, or something lies on it", "pairing mode, for 2 min; then starts afresh", "pairing: mode begins"),
    };

    public static FaultTable Of(FaultKind kind) => All[kind];

    public static FaultKind Find(string word)
    {
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            if (All[kind].Word == word)
            {
                return kind;
            }
        }

        throw new FormatException($"'{word}' is no fault; expected one of {string.Join(", ", Words())}.");
    }

    private static IEnumerable<string> Words()
    {
        foreach (FaultTable row in All.Values)
        {
            yield return row.Word;
        }
    }
}

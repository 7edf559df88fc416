using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Sock.Firmware.BoardData;

namespace Sock.Firmware.Tests.BoardData;

/// <summary>What a board's pins have to keep to. Each sentence names the board, the use and the pin.</summary>
internal static class BoardRules
{
    private static readonly string[] Driven = ["Sda", "Scl", "Led", "Motor", "SensorPower", "IrLed"];
    private static readonly string[] Needed = ["Sda", "Scl", "Led", "Motor", "Button", "CellSense"];

    /// <summary>The uses of pins that a board's data know, with the pin of each; <see cref="SockBoard.None"/> where the board has none.</summary>
    public static IEnumerable<(string Use, int Pin)> Uses(SockBoard board)
    {
        yield return ("Sda", board.Sda);
        yield return ("Scl", board.Scl);
        yield return ("Led", board.Led);
        yield return ("Motor", board.Motor);
        yield return ("Button", board.Button);
        yield return ("SensorPower", board.SensorPower);
        yield return ("IrLed", board.IrLed);
        yield return ("IrReceiver", board.IrReceiver);
        yield return ("CellSense", board.CellSense);
        yield return ("UsbSense", board.UsbSense);
    }

    /// <summary>The circuit's profile of a board, or null.</summary>
    public static BoardProfile? ProfileOf(SockBoard board) => BoardProfiles.All.FirstOrDefault(profile => profile.Firmware.Name == board.Name);

    /// <summary>What is wrong with a board; nothing when it is sound.</summary>
    public static string[] Violations(SockBoard board)
    {
        Chip? chip = Chip.Of(board.Image);
        BoardProfile? profile = ProfileOf(board);
        if (chip is null || profile is null)
        {
            return [$"{board.Name}: {(chip is null ? $"no chip runs the image {board.Image}" : "it has no profile")}"];
        }

        (string Use, int Pin)[] used = [.. Uses(board).Where(use => use.Pin != SockBoard.None)];
        return
        [
            .. Needed.Except(used.Select(use => use.Use)).Select(use => $"{board.Name}: {use} has no pin"),
            .. used.SelectMany(use => OfPin(chip, profile, use.Use, use.Pin)).Select(what => $"{board.Name}: {what}"),
            .. used.GroupBy(use => use.Pin).Where(pin => pin.Count() > 1).Select(pin => $"{board.Name}: GPIO {pin.Key} serves {string.Join(" and ", pin.Select(use => use.Use))}"),
            .. OfChannel(chip, "CellSense", board.CellSense, board.CellAdcChannel).Select(what => $"{board.Name}: {what}"),
            .. OfChannel(chip, "UsbSense", board.UsbSense, board.UsbAdcChannel).Select(what => $"{board.Name}: {what}"),
        ];
    }

    private static IEnumerable<string> OfPin(Chip chip, BoardProfile profile, string use, int pin)
    {
        if (!chip.Pins.Contains(pin))
        {
            yield return $"{use} is GPIO {pin}, which the {chip.Name} does not have";
        }

        if (chip.Memory.Contains(pin))
        {
            yield return $"{use} is GPIO {pin}, where the {chip.Name}'s memory hangs";
        }

        if (chip.Console.Contains(pin))
        {
            yield return $"{use} is GPIO {pin}, which the console needs";
        }

        if (chip.Straps.Contains(pin) && !profile.Serves(use, pin))
        {
            yield return $"{use} is GPIO {pin}, a strapping pin of the {chip.Name} that is not the board's own";
        }

        if (chip.InputOnly.Contains(pin) && Driven.Contains(use))
        {
            yield return $"{use} is GPIO {pin}, an input only";
        }

        if (use == "Button" && !chip.Wake.Contains(pin))
        {
            yield return $"Button is GPIO {pin}, which cannot wake the {chip.Name}";
        }

        if (profile.PlaceOf(use, pin) is null)
        {
            yield return $"{use} is GPIO {pin}, which is on no header";
        }
    }

    private static IEnumerable<string> OfChannel(Chip chip, string use, int pin, int channel)
    {
        if (pin == SockBoard.None && channel == SockBoard.None)
        {
            yield break;
        }

        int expected = chip.FirstConverter.ToList().IndexOf(pin);
        if (expected < 0)
        {
            yield return $"{use} is GPIO {pin}, which the first converter of the {chip.Name} does not see";
        }
        else if (expected != channel)
        {
            yield return $"{use} is GPIO {pin}, channel {expected}, not {channel}";
        }
    }
}

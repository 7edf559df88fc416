using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Sock.Firmware.BoardData;

namespace Circuit.Rules;

/// <summary>What the firmware's pins have to keep to, by the chip's data sheet.</summary>
internal static class ChipRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("chip-image", "The firmware's image is for the board's chip.", Image),
        new("pins-once", "Each of the firmware's pins is there and has one use.", Once),
        new("wake-pin", "The button's pin can wake the chip from deep sleep.", Wake),
        new("sense-converter", "Cell and charger are read by the first converter, at the channel that the firmware names.", Converter),
        new("no-straps", "No pin that the chip looks at when it starts is used, but by the board itself.", Straps),
        new("input-only", "The firmware drives no pin that can only read.", InputOnly),
        new("pins-free", "No pin of the memories, of USB or of the debug console is used.", Free),
    ];

    private static IEnumerable<Finding> Image(Wires wires)
    {
        SockBoard firmware = wires.Board.Firmware;
        return Chip.Of(firmware.Image)?.Name == wires.Board.Chip.Name
            ? []
            : [Finding.Broken("U1", $"{firmware.Title}: the firmware's image is {firmware.Image}, and the board's chip is the {wires.Board.Chip.Name}; expected one of "
                + $"{string.Join(", ", wires.Board.Chip.Images)}; correct the image in the firmware's board file.")];
    }

    private static IEnumerable<Finding> Once(Wires wires)
    {
        Chip chip = wires.Board.Chip;
        IReadOnlyList<PinUse> uses = PinUse.Of(wires.Board.Firmware);
        foreach (PinUse use in uses.Where(use => !chip.Pins.Contains(use.Gpio)))
        {
            yield return Broken(use, $"a pin that the {chip.Name} does not have; expected one of its GPIOs; correct the firmware's board file");
        }

        foreach (IGrouping<int, PinUse> same in uses.GroupBy(use => use.Gpio).Where(same => same.Count() > 1))
        {
            yield return Finding.Broken(
                BoardPad.NodeOf(same.Key),
                $"GPIO {same.Key} serves {string.Join(" and ", same.Select(use => use.Use))}; expected one use for a pin; give one of them another pin in the firmware's board file.");
        }
    }

    private static IEnumerable<Finding> Wake(Wires wires) =>
        from use in PinUse.Of(wires.Board.Firmware)
        where use.Use == nameof(SockBoard.Button) && !wires.Board.Chip.Wake.Contains(use.Gpio)
        select Broken(use, $"which cannot wake the {wires.Board.Chip.Name} from deep sleep; expected one of GPIO {string.Join(", ", wires.Board.Chip.Wake)}; move the button");

    private static IEnumerable<Finding> Converter(Wires wires)
    {
        foreach (PinUse use in PinUse.Of(wires.Board.Firmware).Where(use => use.Channel is not null))
        {
            int channel = wires.Board.Chip.FirstConverter.ToList().IndexOf(use.Gpio);
            if (channel < 0)
            {
                yield return Broken(
                    use,
                    $"which the first converter of the {wires.Board.Chip.Name} does not see, and the second one is the radio's; expected one of GPIO "
                    + $"{string.Join(", ", wires.Board.Chip.FirstConverter)}; move the divider");
            }
            else if (channel != use.Channel)
            {
                yield return Broken(use, $"channel {channel} of the first converter, and the firmware reads channel {use.Channel}; expected the same; correct the firmware's board file");
            }
        }
    }

    private static IEnumerable<Finding> Straps(Wires wires) =>
        from use in PinUse.Of(wires.Board.Firmware)
        where wires.Board.Chip.Straps.Contains(use.Gpio) && !wires.Board.Serves(use.Use, use.Gpio)
        select Broken(use, $"which the {wires.Board.Chip.Name} looks at when it starts; expected none of GPIO {string.Join(", ", wires.Board.Chip.Straps)}; take another pin");

    private static IEnumerable<Finding> InputOnly(Wires wires) =>
        from use in PinUse.Of(wires.Board.Firmware)
        where use.IsDriven && wires.Board.Chip.InputOnly.Contains(use.Gpio)
        select Broken(use, $"which can only read; expected none of GPIO {string.Join(", ", wires.Board.Chip.InputOnly)} for what is driven; take another pin");

    private static IEnumerable<Finding> Free(Wires wires)
    {
        foreach (PinUse use in PinUse.Of(wires.Board.Firmware))
        {
            if (wires.Board.Chip.Memory.Contains(use.Gpio))
            {
                yield return Broken(use, $"where the memories of the {wires.Board.Chip.Name} hang; expected a pin that is free; take another one");
            }

            if (wires.Board.Chip.Console.Contains(use.Gpio))
            {
                yield return Broken(use, "which USB or the debug console needs; expected a pin that is free; take another one");
            }
        }
    }

    private static Finding Broken(PinUse use, string rest) => Finding.Broken(BoardPad.NodeOf(use.Gpio), $"{use.Use} is GPIO {use.Gpio}, {rest}.");
}

using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Boards;

/// <summary>A board as a maker meets it: its pads and where they are, its sockets, its supply. What the firmware does with its pins stays in the firmware's board file.</summary>
public sealed record BoardProfile
{
    /// <summary>Name of the folder in hardware/schematics and on the command line: "feather-v2".</summary>
    public required string ShortName { get; init; }

    /// <summary>The source file that describes it, for messages.</summary>
    public required string File { get; init; }

    /// <summary>The firmware's own data of the board: pins, image, title.</summary>
    public required SockBoard Firmware { get; init; }

    /// <summary>Its chip.</summary>
    public required Chip Chip { get; init; }

    /// <summary>The board as something to order, with one pin for each pad.</summary>
    public required Part Part { get; init; }

    /// <summary>Its pads.</summary>
    public required IReadOnlyList<BoardPad> Pads { get; init; }

    /// <summary>What it is recognized by.</summary>
    public required IReadOnlyList<BoardFeature> Features { get; init; }

    /// <summary>Holes for screws: middle and diameter in millimeters.</summary>
    public IReadOnlyList<(double XMm, double YMm, double DiameterMm)> Holes { get; init; } = [];

    /// <summary>Across, as drawn. Millimeters.</summary>
    public double WidthMm => this.Part.Body.WidthMm;

    /// <summary>Down, as drawn. Millimeters.</summary>
    public double HeightMm => this.Part.Body.LengthMm;

    /// <summary>What it gives and draws.</summary>
    public required BoardSupply Supply { get; init; }

    /// <summary>Uses of the firmware's pins that the board serves itself, with what is there: "Button" is "button SW38".</summary>
    public IReadOnlyDictionary<string, string> OnBoard { get; init; } = new Dictionary<string, string>();

    /// <summary>The GPIO of each of these uses: a firmware that has the use at another pin is not served.</summary>
    public IReadOnlyDictionary<string, int> OnBoardGpios { get; init; } = new Dictionary<string, int>();

    /// <summary>Where its geometry is from, and what of it is not sure.</summary>
    public required string GeometrySource { get; init; }

    /// <summary>Charges a cell, so a sock can be worn with it.</summary>
    public bool HasCharger => this.Supply.ChargeMilliA > 0;

    /// <summary>Has the board itself, at that pin, what the firmware uses it for?</summary>
    /// <param name="use">The use in the firmware's board file: "Button".</param>
    /// <param name="gpio">The pin.</param>
    public bool Serves(string use, int gpio) => this.OnBoard.ContainsKey(use) && this.OnBoardGpios.TryGetValue(use, out int own) && own == gpio;

    /// <summary>What a maker looks for on the board to find one of the firmware's pins: what the board has there, or the print beside a pad; null where there is nothing.</summary>
    /// <param name="use">The use in the firmware's board file: "Button".</param>
    /// <param name="gpio">The pin.</param>
    public string? PlaceOf(string use, int gpio) => this.Serves(use, gpio) ? this.OnBoard[use] : this.PadsOf(BoardPad.NodeOf(gpio)).FirstOrDefault()?.Label;

    /// <summary>The pad of that id.</summary>
    /// <exception cref="CircuitException">There is none.</exception>
    public BoardPad Pad(string id) =>
        this.Pads.FirstOrDefault(pad => pad.Id == id)
        ?? throw new CircuitException($"{this.File}: U1 ({this.Firmware.Title}) has no pin '{id}'; expected one of {string.Join(", ", this.Pads.Select(pad => pad.Id))}; use one of these.");

    /// <summary>The pads that hang on a node; none where the board keeps it to itself.</summary>
    public IEnumerable<BoardPad> PadsOf(string node) => this.Pads.Where(pad => pad.Node == node);

    /// <summary>The pads of one of the firmware's pins.</summary>
    /// <param name="gpio">The pin, from the firmware's board file.</param>
    /// <param name="use">What for, for the message: "Led".</param>
    /// <exception cref="CircuitException">No pad of the board hangs on it.</exception>
    public IReadOnlyList<BoardPad> PadsOfGpio(int gpio, string use)
    {
        BoardPad[] pads = [.. this.PadsOf(BoardPad.NodeOf(gpio))];
        return pads.Length > 0
            ? pads
            : throw new CircuitException($"{this.File}: the firmware's pin {use} is GPIO {gpio}, which no pad of U1 ({this.Firmware.Title}) reaches; expected one of GPIO "
                + $"{string.Join(", ", this.Gpios())}; correct the profile or the firmware's board file.");
    }

    private IEnumerable<string> Gpios() => this.Pads.Where(pad => pad.Node.StartsWith("GPIO", StringComparison.Ordinal)).Select(pad => pad.Node[4..]).Distinct();
}

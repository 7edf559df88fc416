using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Case;

/// <summary>
/// The printed case of a circuit: a tray and a lid that snaps into it, sized by the placement of the module. x runs across the leg, y along it from the USB end, z away from the leg.
/// Places are those of the case's inside: 0, 0, 0 is its corner on the floor at the USB end. All in millimeters.
/// </summary>
public sealed class CaseParameters
{
    /// <summary>Walls and floor.</summary>
    public const double WallMm = 1.6;

    /// <summary>The lid's plate.</summary>
    public const double LidMm = 1.6;

    /// <summary>The lid's rim that stands into the tray.</summary>
    public const double RimMm = 1.2;

    /// <summary>How far the rim stands in.</summary>
    public const double RimDepthMm = 3;

    /// <summary>Air between rim and wall.</summary>
    public const double RimGapMm = 0.2;

    /// <summary>Beside the module: rim, its gap, and a little air; wires run here, too.</summary>
    public const double SideMm = RimMm + RimGapMm + 0.3;

    /// <summary>Above the module.</summary>
    public const double AboveMm = 0.5;

    /// <summary>The groove in the wall that the lid snaps into.</summary>
    public const double GrooveMm = 0.4;

    /// <summary>What the lid's bead stands out of its rim.</summary>
    public const double BeadMm = 0.5;

    /// <summary>The rounding of the edges at the leg's side.</summary>
    public const double LegEdgeMm = 2;

    /// <summary>The rounding of the standing edges.</summary>
    public const double CornerMm = 4;

    /// <summary>The rounding of the lid's upper edge.</summary>
    public const double LidEdgeMm = 1;

    /// <summary>How far the ears for needle or strap stand out at both ends.</summary>
    public const double EarMm = 8;

    /// <summary>The least that an opening may leave of a wall above it; with less it is open to the rim.</summary>
    public const double BridgeMm = 1.2;

    private const double PlugWidthMm = 13;
    private const double PlugHeightMm = 7;
    private const double ButtonAirMm = 0.9;

    private CaseParameters(CircuitDesign design)
    {
        if (!design.Board.HasCharger)
        {
            throw new CircuitException($"{design.Board.File}: there is no case for {design.Name}, which has no cell; expected a board with a charger; choose feather-v2 or xiao-s3.");
        }

        this.Design = design;
        this.Placement = ModulePlacement.Of(design);
        this.Button = CaseButton.Of(this.Placement);
        this.InnerWidthMm = this.Placement.WidthMm + (2 * SideMm);
        this.InnerLengthMm = this.Placement.LengthMm + (2 * SideMm);
        this.InnerHeightMm = Math.Max(this.Placement.ThicknessMm + AboveMm, this.Button.TopMm + ButtonAirMm);
        BoardFeature usb = design.Board.Features.First(feature => feature.Name.StartsWith("USB", StringComparison.Ordinal));
        ModuleItem board = this.Placement.Items.First(item => item.Key == Keys.Board);
        this.UsbMiddleMm = SideMm + board.XMm + usb.XMm + (usb.WidthMm / 2);

        // A socket of 3.2 mm on a board of 1.6 mm, or, on a thin board, let into it.
        double socketMm = board.ZMm + Math.Min(3.2, board.HeightMm - 1.6);
        this.UsbBottomMm = Math.Max(0, socketMm - (PlugHeightMm / 2));
        double top = this.UsbBottomMm + PlugHeightMm;
        this.UsbTopMm = top + BridgeMm > this.InnerHeightMm ? this.InnerHeightMm : top;
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>What lies inside.</summary>
    public ModulePlacement Placement { get; }

    /// <summary>The button under the lid.</summary>
    public CaseButton Button { get; }

    /// <summary>Inside, across.</summary>
    public double InnerWidthMm { get; }

    /// <summary>Inside, along.</summary>
    public double InnerLengthMm { get; }

    /// <summary>Inside, from the floor to the lid.</summary>
    public double InnerHeightMm { get; }

    /// <summary>Outside, across.</summary>
    public double OuterWidthMm => this.InnerWidthMm + (2 * WallMm);

    /// <summary>Outside, along, without ears.</summary>
    public double OuterLengthMm => this.InnerLengthMm + (2 * WallMm);

    /// <summary>Outside, along, with both ears.</summary>
    public double OuterLengthWithEarsMm => this.OuterLengthMm + (2 * EarMm);

    /// <summary>Outside, closed.</summary>
    public double OuterHeightMm => WallMm + this.InnerHeightMm + LidMm;

    /// <summary>The middle of the opening for the USB plug, across.</summary>
    public double UsbMiddleMm { get; }

    /// <summary>Its lower edge.</summary>
    public double UsbBottomMm { get; }

    /// <summary>Its upper edge.</summary>
    public double UsbTopMm { get; }

    /// <summary>The thinnest place of all: at the groove, at the rim, and where the rounded edge at the leg's side meets the corner of the inside.</summary>
    public static double ThinnestMm => new[] { WallMm - GrooveMm, RimMm, LegEdgeMm - (Math.Sqrt(2) * (LegEdgeMm - WallMm)), LidMm }.Min();

    /// <summary>The parameters of a circuit's case.</summary>
    /// <exception cref="CircuitException">Its board charges no cell.</exception>
    public static CaseParameters For(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new CaseParameters(design);
    }

    /// <summary>hardware/case/NAME.scad: the parameters as OpenSCAD text, and the case made of them.</summary>
    /// <exception cref="CircuitException">Its board charges no cell.</exception>
    public static GeneratedFile Of(CircuitDesign design)
    {
        CaseParameters parameters = For(design);
        StringBuilder text = new();
        text.Append("// SPDX-License-Identifier: CERN-OHL-P-2.0\n");
        text.Append(CultureInfo.InvariantCulture, $"// Case of {design.Name}: made by tools/Circuit from the module's placement, not by hand. Millimeters.\n");
        text.Append("// Open this file, not case.scad. part is \"tray\", \"lid\", \"pin\" or \"all\". No case was printed yet: measure your parts first.\n\n");
        text.Append("part = \"all\";\nears = true;\n\n");
        foreach ((string name, double value, string what) in parameters.Rows())
        {
            text.Append(CultureInfo.InvariantCulture, $"{name} = {Round(value)}; // {what}\n");
        }

        text.Append("\ninclude <case.scad>\n");
        return new GeneratedFile($"hardware/case/{design.Name}.scad", text.ToString());
    }

    /// <summary>A length as it stands in the file: to a hundredth.</summary>
    public static string Round(double mm) => Math.Round(mm, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private IEnumerable<(string Name, double Value, string What)> Rows() =>
    [
        ("inner_width", this.InnerWidthMm, "inside, across the leg"),
        ("inner_length", this.InnerLengthMm, "inside, along the leg"),
        ("inner_height", this.InnerHeightMm, "inside, from the floor to the lid"),
        ("wall", WallMm, "walls and floor"),
        ("lid", LidMm, "the lid's plate"),
        ("rim", RimMm, "the lid's rim in the tray"),
        ("rim_depth", RimDepthMm, "how far it stands in"),
        ("rim_gap", RimGapMm, "air between rim and wall; more for a coarse printer"),
        ("groove", GrooveMm, "in the wall, for the bead"),
        ("bead", BeadMm, "what snaps: stands out of the rim"),
        ("leg_edge", LegEdgeMm, "rounding at the leg's side"),
        ("corner", CornerMm, "rounding of the standing edges"),
        ("lid_edge", LidEdgeMm, "rounding of the lid's upper edge"),
        ("ear", EarMm, "how far the ears stand out"),
        ("usb_middle", this.UsbMiddleMm, "opening for the plug, across"),
        ("usb_width", PlugWidthMm, "its width; the plug's grip has to pass"),
        ("usb_bottom", this.UsbBottomMm, "its lower edge above the floor"),
        ("usb_top", this.UsbTopMm, "its upper edge; as inner_height: open to the rim"),
        ("button_x", SideMm + this.Button.XMm, "the button's middle, across"),
        ("button_y", SideMm + this.Button.YMm, "the button's middle, along"),
        ("button_gap", this.InnerHeightMm - this.Button.TopMm, "from the button to the lid; the pin fills it"),
        ("switch_x", SideMm + this.Switch.XMm, "the slide switch, across"),
        ("switch_y", SideMm + this.Switch.YMm, "the slide switch, along"),
        ("switch_width", this.Switch.WidthMm, "the slide switch's size"),
        ("switch_length", this.Switch.LengthMm, "the slide switch's size"),
    ];

    private ModuleItem Switch => this.Placement.Items.First(item => item.Key == Keys.Switch);
}

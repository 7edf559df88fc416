using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>Symbols that name a rail, and the flag that tells KiCad that a net is fed though no pin on it says so.</summary>
internal static class RailSymbols
{
    /// <summary>The name of the flag.</summary>
    public const string FlagName = "PWR_FLAG";

    /// <summary>The flag.</summary>
    public static Symbol Flag { get; } = new()
    {
        Name = FlagName,
        Prefix = "#FLG",
        Description = "tells the rule check that this net is fed, through a switch or a resistor",
        Pins = [new SymbolPin("1", "~", PinKind.PowerOut, new Spot(0, 0), PinSide.Bottom, 0)],
        Shapes = [SymbolShape.Line((0, 0), (0, -1)), SymbolShape.Closed((0, -1), (-0.7, -1.6), (0, -2.2), (0.7, -1.6))],
        Body = new Box(-0.7, -2.2, 0.7, 0),
        IsRail = true,
    };

    /// <summary>The symbol of a rail: ground hangs below its wire, all others stand above.</summary>
    public static Symbol Of(string net)
    {
        bool isGround = net == NetNames.Ground;
        return new Symbol
        {
            Name = net,
            Prefix = "#PWR",
            Description = $"names the net {net}",
            Pins = [new SymbolPin("1", "~", PinKind.PowerIn, new Spot(0, 0), isGround ? PinSide.Top : PinSide.Bottom, 0)],
            Shapes = isGround
                ? [SymbolShape.Line((0, 0), (0, 1)), SymbolShape.Line((-1.2, 1), (1.2, 1)), SymbolShape.Line((-0.7, 1.4), (0.7, 1.4)), SymbolShape.Line((-0.2, 1.8), (0.2, 1.8))]
                : [SymbolShape.Line((0, 0), (0, -1.5)), SymbolShape.Line((-1.2, -1.5), (1.2, -1.5))],
            Body = isGround ? new Box(-1.2, 0, 1.2, 1.8) : new Box(-1.2, -1.5, 1.2, 0),
            IsRail = true,
        };
    }

    /// <summary>Where the middle of a rail's name stands from its pin, in steps down.</summary>
    public static int NameBelow(string rail) => rail switch
    {
        NetNames.Ground => 3,
        FlagName => -3,
        _ => -3,
    };
}

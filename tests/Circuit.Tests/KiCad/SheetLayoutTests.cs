using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.KiCad;

public class SheetLayoutTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    private static CircuitDesign Full => Find("xiao-s3-full");

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_on_a_sheet_lies_on_anything_else(string name) => Assert.Equal(string.Empty, string.Join("\n", SheetRoom.FaultsOf(SheetLayout.Of(Find(name)))));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_shows_the_nets_of_its_design(string name) => Assert.Null(SheetNets.DifferenceOf(SheetLayout.Of(Find(name))));

    [Fact]
    public void A_part_of_a_block_without_a_drawing_is_refused()
    {
        Component stray = new("stray", "R99", SmallParts.Resistor("1 kohm", "x"), Block.Board, "nothing");

        CircuitException refused = Assert.Throws<CircuitException>(() => SheetLayout.Of(Full with { Components = [.. Full.Components, stray] }));

        Assert.Equal("SheetLayout.cs: R99 belongs to the block Board, which has no drawing; expected one for each block; add it to Drawings.", refused.Message);
    }

    [Fact]
    public void A_part_that_its_blocks_drawing_does_not_show_is_refused()
    {
        Component stray = new("stray", "R99", SmallParts.Resistor("1 kohm", "x"), Block.Light, "nothing");
        CircuitDesign more = Full with { Components = [.. Full.Components, stray], Nets = [.. Full.Nets, new Net("X", [new PinRef("stray", "1"), new PinRef("stray", "2")])] };

        CircuitException refused = Assert.Throws<CircuitException>(() => SheetLayout.Of(more));

        Assert.Equal("SheetLayout.cs: the sheet of xiao-s3-full does not show the circuit: X joins R99.1 R99.2, and the drawing shows nothing; expected the nets of the design; "
            + "change the block's drawing.", refused.Message);
    }

    [Fact]
    public void A_circuit_that_is_not_the_drawn_one_is_refused()
    {
        CircuitDesign faulty = Full.Move(Keys.Sensor, "8", "IR_IN");

        Assert.Contains("IR_IN joins U1.D1 U2.8 U3.1, and the drawing shows U1.D1 U3.1", Assert.Throws<CircuitException>(() => SheetLayout.Of(faulty)).Message);
    }

    [Fact]
    public void Wires_from_the_board_run_straight()
    {
        Sheet sheet = SheetLayout.Of(Full);
        SheetPart board = sheet.Parts.Single(part => part.Component.Key == Keys.Board);

        foreach (Spot end in Full.Nets.Where(net => !NetNames.IsRail(net.Name)).SelectMany(net => net.Pins).Where(pin => pin.Key == Keys.Board).Select(pin => board.EndOf(pin.Number)))
        {
            SheetWire wire = Assert.Single(sheet.Wires, wire => wire.Ends(end));
            Assert.Equal(wire.From.Y, wire.To.Y);
        }
    }

    private static CircuitDesign Find(string name) => SockCircuit.All.Single(design => design.Name == name);
}

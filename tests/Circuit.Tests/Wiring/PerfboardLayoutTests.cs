using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Circuit.Wiring;
using Xunit;

namespace Circuit.Tests.Wiring;

public class PerfboardLayoutTests
{
    private readonly CircuitDesign design = SockCircuit.All.Single((CircuitDesign other) => other.Name == "devkit-full");

    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    private PerfboardLayout Layout => PerfboardLayout.Of(this.design)!;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_layout_keeps_the_rules(string name)
    {
        CircuitDesign any = SockCircuit.All.Single((CircuitDesign other) => other.Name == name);

        Assert.Equal(any.Variant == Variant.Minimal, PerfboardLayout.Of(any) is null);
        Assert.Empty(PerfboardLayout.Of(any) is PerfboardLayout layout ? LayoutRules.Broken(layout, any) : []);
    }

    [Fact]
    public void The_smallest_piece_of_board_does()
    {
        Assert.Equal(new Perfboard(11, 10), this.Layout.Board);
        Assert.Equal(27.94, this.Layout.Board.LengthMm, 0.001);
        Assert.Equal(30, this.Layout.Board.WidthMm, 0.001);
    }

    [Fact]
    public void Two_legs_in_one_hole_are_refused()
    {
        PerfboardLayout layout = this.Layout;

        PerfboardLayout faulty = layout with { Legs = [.. layout.Legs, new Leg(new PinRef(Keys.MotorDiode, "2"), new Hole(8, 5))] };

        Assert.Contains("Hole H5 is given to 2 legs or wires.", LayoutRules.Broken(faulty, this.design));
    }

    [Fact]
    public void Bridges_of_two_nets_that_cross_are_refused()
    {
        PerfboardLayout layout = this.Layout;

        PerfboardLayout faulty = layout with { Bridges = [.. layout.Bridges, new Bridge("GND", new Hole(7, 8), new Hole(9, 8))] };

        Assert.Contains(LayoutRules.Broken(faulty, this.design), broken => broken.StartsWith("GND and MOTOR- touch at G1 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hole_beyond_the_edge_is_refused()
    {
        PerfboardLayout layout = this.Layout;

        Assert.Equal(["Hole K0 is not on the board."], LayoutRules.Broken(layout with { Bridges = [.. layout.Bridges, new Bridge("3V3", new Hole(11, 0), new Hole(11, 1))] }, this.design));
    }

    [Fact]
    public void A_bridge_that_is_missing_changes_what_is_built()
    {
        Harness harness = Harness.Of(this.design);
        IReadOnlyList<Bridge> bridges = harness.Layout!.Bridges;

        // The solder between the two pads under leg 3 of a transistor is there twice: the leg itself joins them.
        foreach (Bridge missing in bridges.Where(bridge => bridge.From.Name is not "B3" and not "H3" || bridge.To.Row > 3))
        {
            Harness without = harness with { Layout = harness.Layout with { Bridges = [.. bridges.Where(bridge => bridge != missing)] } };

            Assert.NotEqual(BuiltNets.SetsOf(this.design), new BuiltNets(without).Sets());
        }
    }
}

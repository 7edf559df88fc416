using System;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Wiring;
using Xunit;

namespace Circuit.Tests.Wiring;

public class HarnessTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_built_by_the_wiring_is_the_circuit(string name)
    {
        CircuitDesign design = Of(name);

        Assert.Equal(BuiltNets.SetsOf(design), new BuiltNets(Harness.Of(design)).Sets());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_pad_gets_more_than_two_wires_and_no_hole_more_than_one(string name)
    {
        Harness harness = Harness.Of(Of(name));

        foreach (IGrouping<Port, Wire> port in harness.Wires.SelectMany(wire => new[] { (wire.From, wire), (wire.To, wire) }).GroupBy(end => end.Item1, end => end.wire))
        {
            Assert.True(port.Count() <= (port.Key.Hole is null ? 2 : 1), $"{port.Key.Place}: {port.Count()} wires");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_wire_is_shorter_than_what_an_i2c_line_bears_and_has_a_number_of_its_own(string name)
    {
        Harness harness = Harness.Of(Of(name));

        Assert.Equal(Enumerable.Range(1, harness.Wires.Count), harness.Wires.Select(wire => wire.Number));
        Assert.All(harness.Wires.Where(wire => wire.Net is "SDA" or "SCL"), wire => Assert.InRange(wire.LengthMm, 20, 100));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_cell_is_last(string name)
    {
        Harness harness = Harness.Of(Of(name));
        int[] cell = [.. harness.Wires.Where(wire => wire.To.Pin?.Key == Keys.Cell).Select(wire => wire.Number)];

        Assert.Equal(Enumerable.Range(harness.Wires.Count - cell.Length + 1, cell.Length), cell);
    }

    [Fact]
    public void A_wire_at_the_wrong_pin_is_seen()
    {
        CircuitDesign design = Of("xiao-s3-minimal");
        Harness harness = Harness.Of(design);
        Wire data = harness.Wires.Single(wire => wire.Net == "SDA");
        Wire clock = harness.Wires.Single(wire => wire.Net == "SCL");

        Harness swapped = harness with { Wires = [.. harness.Wires.Where(wire => wire != data && wire != clock), data with { To = clock.To }, clock with { To = data.To }] };

        Assert.NotEqual(BuiltNets.SetsOf(design), new BuiltNets(swapped).Sets());
    }

    [Fact]
    public void A_missing_wire_is_seen()
    {
        CircuitDesign design = Of("feather-v2-minimal");
        Harness harness = Harness.Of(design);

        Assert.NotEqual(BuiltNets.SetsOf(design), new BuiltNets(harness with { Wires = [.. harness.Wires.Skip(1)] }).Sets());
    }

    [Fact]
    public void Legs_that_are_not_soldered_to_each_other_are_seen()
    {
        CircuitDesign design = Of("devkit-minimal");

        Assert.NotEqual(BuiltNets.SetsOf(design), new BuiltNets(Harness.Of(design) with { LegJoints = [] }).Sets());
    }

    [Fact]
    public void Joints_are_counted_as_they_are_soldered()
    {
        // Feather, minimal: LED by two wires at both ends, its resistor at its leg, four of the sensor's cable, the switch between two leads of the plug: 4 + 1 + 4 + 2.
        Assert.Equal(11, Harness.Of(Of("feather-v2-minimal")).Joints);
    }

    private static CircuitDesign Of(string name) => SockCircuit.All.Single((CircuitDesign design) => design.Name == name);
}

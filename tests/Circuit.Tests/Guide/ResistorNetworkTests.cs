using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Guide;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.Guide;

public class ResistorNetworkTests
{
    [Fact]
    public void Resistors_in_a_row_add_up_and_side_by_side_halve()
    {
        ResistorNetwork network = new([Edge("a", "b", 100), Edge("b", "c", 200), Edge("c", "d", 300), Edge("c", "d", 300)]);

        Assert.Equal(450, network.Between("a", "d")!.Value.Typical, 1e-6);
    }

    [Fact]
    public void A_cube_of_equal_resistors_has_five_sixths_from_corner_to_corner()
    {
        // Rows and pairs cannot reduce it: only the equations can.
        List<ResistorEdge> edges = [];
        foreach (int corner in Enumerable.Range(0, 8))
        {
            edges.AddRange(new[] { 1, 2, 4 }.Where(bit => (corner & bit) == 0).Select(bit => Edge($"{corner}", $"{corner | bit}", 6000)));
        }

        Assert.Equal(5000, new ResistorNetwork(edges).Between("0", "7")!.Value.Typical, 1e-6);
    }

    [Fact]
    public void What_may_be_off_by_a_twentieth_is_off_by_a_twentieth_together()
    {
        ResistorNetwork network = ResistorNetwork.OfSmallParts(Full("xiao-s3"));

        (double low, double typical, double high) = network.Between(NetNames.Battery, NetNames.Ground)!.Value;

        Assert.Equal(440000, typical, 1e-3);
        Assert.Equal(418000, low, 1e-3);
        Assert.Equal(462000, high, 1e-3);
    }

    [Fact]
    public void Nets_that_no_resistor_joins_have_no_resistance() =>
        Assert.Null(ResistorNetwork.OfSmallParts(Full("xiao-s3")).Between(NetNames.Supply, NetNames.Ground));

    [Fact]
    public void A_meter_of_ten_megohm_pulls_the_divider_down_as_much_as_it_does_on_the_table()
    {
        Dictionary<string, double> held = new() { [NetNames.Battery] = 3.7, [NetNames.Ground] = 0 };

        double? volt = ResistorNetwork.OfSmallParts(Full("xiao-s3")).WithMeterAt("CELL_SENSE").Voltage("CELL_SENSE", held);

        // Half of 3.7 V behind 110 kohm, with 10 Mohm to ground.
        Assert.Equal(1.85 * 10e6 / (10e6 + 110e3), volt!.Value, 1e-9);
    }

    [Fact]
    public void A_net_that_hangs_on_nothing_has_no_voltage() =>
        Assert.Null(new ResistorNetwork([Edge("a", "b", 1)]).Voltage("a", new Dictionary<string, double> { ["c"] = 1 }));

    [Fact]
    public void The_sensor_boards_resistors_stand_between_its_lines_and_its_supply_in_a_row()
    {
        ResistorNetwork network = ResistorNetwork.OfAll(Full("feather-v2"));

        Assert.Equal(9400, network.Between(NetNames.Sda, NetNames.Scl)!.Value.Typical, 1e-6);
        Assert.Equal(4000, network.Between(NetNames.Sda, NetNames.Scl)!.Value.Low, 1e-6);
    }

    private static CircuitDesign Full(string board) => SockCircuit.All.Single(design => design.Name == board + "-full");

    private static ResistorEdge Edge(string from, string to, double ohm) => new(from, to, ohm, ohm, ohm);
}

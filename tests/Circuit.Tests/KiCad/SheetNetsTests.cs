using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Xunit;

namespace Circuit.Tests.KiCad;

public class SheetNetsTests
{
    private readonly Sheet sheet = SheetLayout.Of(SockCircuit.All.Single(design => design.Name == "xiao-s3-full"));

    [Fact]
    public void Every_wire_of_a_signal_is_needed()
    {
        // Taking any one wire away has to be noticed: a drawing that could do without a wire would hide a torn one.
        foreach (SheetWire wire in this.sheet.Wires)
        {
            Sheet torn = this.sheet with { Wires = [.. this.sheet.Wires.Where(other => other != wire)], Dots = [.. this.sheet.Dots.Where(dot => !wire.Ends(dot))] };
            bool isFlags = this.sheet.Rails.Any(rail => rail.Name == "PWR_FLAG" && wire.Ends(rail.At));
            Assert.True(isFlags || SheetNets.DifferenceOf(torn) is not null, $"{wire} is not missed");
        }
    }

    [Fact]
    public void A_wire_that_ties_two_nets_is_noticed()
    {
        SheetPart resistor = this.Part(Keys.LedResistor);
        Sheet tied = this.sheet with { Wires = [.. this.sheet.Wires, new SheetWire(resistor.EndOf("1"), resistor.EndOf("2"))] };

        Assert.Equal("LED joins R1.1 U1.D8, and the drawing shows D1.2 R1.1 R1.2 U1.D8", SheetNets.DifferenceOf(tied));
    }

    [Fact]
    public void A_wrong_name_of_a_rail_is_noticed()
    {
        SheetRail ground = this.sheet.Rails.First(rail => rail.Name == "GND");
        Sheet wrong = this.sheet with { Rails = [.. this.sheet.Rails.Where(rail => rail != ground), ground with { Name = "3V3" }] };

        Assert.NotNull(SheetNets.DifferenceOf(wrong));
    }

    [Fact]
    public void A_label_of_another_net_is_noticed()
    {
        SheetText label = this.sheet.Labels.Single(text => text.Text == "MOTOR");
        Sheet wrong = this.sheet with { Labels = [.. this.sheet.Labels.Where(text => text != label), label with { Text = "MOTOR2" }] };

        Assert.Equal("MOTOR is named MOTOR2 in the drawing", SheetNets.DifferenceOf(wrong));
    }

    [Fact]
    public void A_pin_that_is_left_open_may_not_meet_a_wire()
    {
        SheetPart sensor = this.Part(Keys.Sensor);
        Sheet tied = this.sheet with { Wires = [.. this.sheet.Wires, new SheetWire(sensor.EndOf("5"), sensor.EndOf("6"))] };

        Assert.Equal("U2.5 is left open, and the drawing connects it or has it not", SheetNets.DifferenceOf(tied));
    }

    [Fact]
    public void Wires_that_cross_touch_only_with_a_dot()
    {
        SheetPart one = this.Part(Keys.LedResistor) with { At = new Spot(3, 0), Turn = 90 };
        SheetPart other = this.Part(Keys.ButtonPullUp) with { At = new Spot(3, 0), Turn = 0 };
        Sheet crossing = Empty(this.sheet) with { Parts = [one, other], Wires = [new SheetWire(new Spot(0, 0), new Spot(6, 0)), new SheetWire(new Spot(3, -3), new Spot(3, 3))] };

        Assert.Equal(2, SheetNets.Of(crossing).Count);
        Assert.Single(SheetNets.Of(crossing with { Dots = [new Spot(3, 0)] }));
    }

    [Fact]
    public void Equal_labels_join_wires_and_different_ones_do_not()
    {
        SheetPart one = this.Part(Keys.LedResistor) with { At = new Spot(0, 3), Turn = 0 };
        SheetPart other = this.Part(Keys.ButtonPullUp) with { At = new Spot(20, 3), Turn = 0 };
        SheetWire[] wires = [new(new Spot(0, 0), new Spot(4, 0)), new(new Spot(20, 0), new Spot(24, 0))];
        SheetText[] labels = [new("X", new Spot(2, 0), TextAlign.Left), new("X", new Spot(22, 0), TextAlign.Left)];
        Sheet labeled = Empty(this.sheet) with { Parts = [one, other], Wires = wires, Labels = labels };

        Assert.Equal(3, SheetNets.Of(labeled).Count);
        Assert.Equal(4, SheetNets.Of(labeled with { Labels = [labels[0], labels[1] with { Text = "Y" }] }).Count);
    }

    private static Sheet Empty(Sheet sheet) => sheet with { Parts = [], Rails = [], Wires = [], Dots = [], Labels = [], Crosses = [], Frames = [], Notes = [] };

    private SheetPart Part(string key) => this.sheet.Parts.Single(part => part.Component.Key == key);
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Circuit.Designs;
using Circuit.Guide;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Guide;

public class ExpectedReadingsTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_small_part_is_measured(string name)
    {
        CircuitDesign design = Design(name);
        string leads = string.Join(' ', ExpectedReadings.Loose(design).SelectMany(reading => new[] { reading.Red + reading.Otherwise, reading.Black + reading.Expect }));

        PartKind[] small = [PartKind.Resistor, PartKind.Capacitor, PartKind.Diode, PartKind.Led, PartKind.InfraredLed, PartKind.Nmos, PartKind.Motor, PartKind.PushButton, PartKind.SlideSwitch];
        Assert.All(design.Components.Where(component => small.Contains(component.Part.Kind)), component => Assert.Contains(component.Reference, leads));
    }

    [Fact]
    public void A_resistor_reads_its_own_value_where_nothing_lies_beside_it() =>
        Assert.Contains(ExpectedReadings.Loose(Design("xiao-s3-full")), reading => reading.Red == "R1.1" && reading.Expect == "1 kohm (950 ohm to 1.05 kohm)");

    [Fact]
    public void A_second_resistor_beside_it_changes_what_is_read()
    {
        CircuitDesign sound = Design("xiao-s3-full");
        Component twin = sound.Component(Keys.LedResistor) with { Key = "twin", Reference = "R99" };
        IReadOnlyList<Net> nets = [.. sound.Nets.Select(net => Beside(net, "LED", "1")).Select(net => Beside(net, "LED_A", "2"))];
        CircuitDesign doubled = sound with { Components = [.. sound.Components, twin], Nets = nets };

        Assert.Contains(ExpectedReadings.Loose(doubled), reading => reading.Red == "R1.1" && reading.Expect == "500 ohm (475 ohm to 525 ohm)");

        static Net Beside(Net net, string name, string pin) => net.Name == name ? net with { Pins = [.. net.Pins, new PinRef("twin", pin)] } : net;
    }

    [Fact]
    public void A_gate_without_its_resistor_reads_open()
    {
        CircuitDesign sound = Design("feather-v2-full");
        CircuitDesign faulty = sound with
        {
            Components = [.. sound.Components.Where(component => component.Key != Keys.MotorPullDown)],
            Nets = [.. sound.Nets.Select(net => net with { Pins = [.. net.Pins.Where(pin => pin.Key != Keys.MotorPullDown)] })],
        };

        Assert.Equal("100 kohm (95 kohm to 105 kohm)", Gate(sound));
        Assert.Equal("open (OL)", Gate(faulty));

        static string Gate(CircuitDesign design) => ExpectedReadings.Loose(design).Single(reading => reading.Red == "Q1 G").Expect;
    }

    [Fact]
    public void A_turned_diode_is_measured_the_other_way_round()
    {
        CircuitDesign design = Design("feather-v2-full");

        Assert.Contains(ExpectedReadings.Loose(design), reading => reading.Red == "D2 A" && reading.Black == "D2 K" && reading.Expect.StartsWith("0.5 to 0.7 V", System.StringComparison.Ordinal));
        Assert.Contains(ExpectedReadings.Loose(design), reading => reading.Red == "D2 K" && reading.Black == "D2 A" && reading.Expect == "open (OL)");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_boards_supply_is_looked_at_for_a_short_before_all_else(string name)
    {
        Reading first = ExpectedReadings.Joined(Design(name))[0];

        Assert.EndsWith("(3V3)", first.Red);
        Assert.StartsWith("U1 ", first.Red);
        Assert.Contains(ExpectedReadings.Powered(Design(name)), reading => reading.Red == first.Red && reading.Expect == "3.14 V to 3.47 V");
    }

    [Fact]
    public void A_pin_that_the_circuit_puts_to_ground_has_to_beep() =>
        Assert.Contains(ExpectedReadings.Joined(Design("xiao-s3-minimal")), reading => reading.Meter == "beep" && reading.Red == "U1 D0" && reading.Expect == "below 1 ohm");

    [Fact]
    public void The_cells_minus_pad_of_the_xiao_has_to_beep_to_ground() =>
        Assert.Contains(ExpectedReadings.Joined(Design("xiao-s3-full")), reading => reading.Meter == "beep" && reading.Red == "U1 BAT-");

    [Fact]
    public void The_divider_is_told_as_the_meter_will_show_it() =>
        Assert.Contains(ExpectedReadings.Powered(Design("xiao-s3-full")), reading => reading.Expect == "1.83 V with 3.7 V at VBAT; 2.08 V with 4.2 V");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_small_parts_are_measured_at_themselves_since_the_boards_are_not_there_yet(string name)
    {
        foreach (Reading reading in ExpectedReadings.Loose(Design(name)))
        {
            Assert.DoesNotMatch(@"\b(U1|U2|BT1)\b", reading.Red + " " + reading.Black);
        }
    }

    [Fact]
    public void Without_a_cell_nothing_of_a_cell_is_measured()
    {
        string page = ExpectedReadings.Of(Design("devkit-minimal")).Text;

        Assert.DoesNotContain("BT1", page);
        Assert.DoesNotContain("SW1", page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_in_the_repository_is_the_one_that_is_made(string name)
    {
        GeneratedFile made = ExpectedReadings.Of(Design(name));

        Assert.Equal(made.Text, File.ReadAllText(RepositoryRoot.File(made.Path)).ReplaceLineEndings("\n"));
    }

    private static CircuitDesign Design(string name) => SockCircuit.All.Single(design => design.Name == name);
}

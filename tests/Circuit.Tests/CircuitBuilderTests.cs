using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;
using Xunit;

namespace Circuit.Tests;

public class CircuitBuilderTests
{
    private readonly CircuitBuilder circuit = new(BoardProfiles.Find("xiao-s3"), Variant.Minimal);

    [Fact]
    public void Two_parts_on_one_reference_are_refused_with_file_and_parts()
    {
        this.circuit.Place("led", "D1", SmallParts.RedLed, Block.Light, "light");

        CircuitException refused = Assert.Throws<CircuitException>(() => this.circuit.Place("diode", "D1", SmallParts.Diode, Block.Motor, "diode"));

        Assert.Equal("CircuitBuilderTests.cs: D1 is given to 'diode-1n4148' and to 'led-red-3mm'; expected each reference once; give one of them the next free number.", refused.Message);
    }

    [Fact]
    public void A_pin_that_a_part_does_not_have_is_refused_with_those_that_it_has()
    {
        Component board = this.circuit.Place("board", "U1", this.circuit.Board.Part, Block.Board, "board");

        CircuitException refused = Assert.Throws<CircuitException>(() => this.circuit.Connect("LED", (board, "D11")));

        Assert.Equal("CircuitBuilderTests.cs: U1 (xiao-esp32-s3) has no pin 'D11' for the net LED; expected one of D0, D1, D2, D3, D4, D5, D6, 5V, GND, 3V3, D10, D9, D8, D7, BAT+, BAT-; use one of these.", refused.Message);
    }

    [Fact]
    public void A_pin_of_the_firmware_that_no_pad_reaches_is_refused_with_those_that_are_reached()
    {
        Component board = this.circuit.Place("board", "U1", this.circuit.Board.Part, Block.Board, "board");

        CircuitException refused = Assert.Throws<CircuitException>(() => this.circuit.ConnectGpio("LED", board, 21, "Led"));

        Assert.Equal("XiaoS3.cs: the firmware's pin Led is GPIO 21, which no pad of U1 (Seeed Studio XIAO ESP32-S3) reaches; expected one of GPIO 1, 2, 3, 4, 5, 6, 43, 9, 8, 7, 44; "
            + "correct the profile or the firmware's board file.", refused.Message);
    }

    [Fact]
    public void A_pin_on_two_nets_is_refused()
    {
        Component led = this.circuit.Place("led", "D1", SmallParts.RedLed, Block.Light, "light");
        this.circuit.Connect("LED", (led, "1"));

        CircuitException refused = Assert.Throws<CircuitException>(() => this.circuit.Connect("GND", (led, "1")));

        Assert.Equal("CircuitBuilderTests.cs: D1.1 is put on GND and is on LED already; expected each pin on one net; take it off one of them.", refused.Message);
    }

    [Fact]
    public void A_reference_of_another_kind_is_refused()
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => this.circuit.Place("led", "R1", SmallParts.RedLed, Block.Light, "light"));

        Assert.Equal("CircuitBuilderTests.cs: R1 is given to 'led-red-3mm'; expected D and a number for a part of this kind; rename it.", refused.Message);
    }

    [Fact]
    public void A_value_without_a_unit_is_refused()
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => PartValue.Parse("22", "InfraredBlocks.cs: R4"));

        Assert.Equal("InfraredBlocks.cs: R4 has the value '22' without a unit; expected a positive number, a space and a unit with or without a prefix, as in '1 kohm', '100 nF', "
            + "'500 mAh', '3 V', '940 nm' or '38 kHz'; write the value so.", refused.Message);
    }

    [Theory]
    [InlineData("1 kohm", 1000, Unit.Ohm)]
    [InlineData("22 ohm", 22, Unit.Ohm)]
    [InlineData("100 nF", 1e-7, Unit.Farad)]
    [InlineData("500 mAh", 0.5, Unit.AmpereHour)]
    [InlineData("940 nm", 9.4e-7, Unit.Meter)]
    [InlineData("3 V", 3, Unit.Volt)]
    [InlineData("38 kHz", 38000, Unit.Hertz)]
    public void A_value_has_an_amount_and_a_unit(string text, double amount, Unit unit)
    {
        PartValue value = PartValue.Parse(text, "here");

        Assert.Equal(amount, value.Amount, amount * 1e-9);
        Assert.Equal(unit, value.Unit);
    }

    [Theory]
    [InlineData("1kohm")]
    [InlineData("-1 ohm")]
    [InlineData("0 ohm")]
    [InlineData("1 kohms")]
    [InlineData("1 xF")]
    [InlineData("ohm")]
    [InlineData("")]
    [InlineData("1 k ohm")]
    public void What_is_no_value_is_refused(string text) => Assert.Throws<CircuitException>(() => PartValue.Parse(text, "here"));

    [Theory]
    [InlineData("uno")]
    [InlineData("")]
    public void An_unknown_board_is_refused_with_those_there_are(string name)
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => BoardProfiles.Find(name));

        Assert.Equal($"--board is '{name}'; expected one of feather-v2, xiao-s3, devkit; choose one of these.", refused.Message);
    }
}

using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Xunit;

namespace Circuit.Tests.KiCad;

public class SheetRoomTests
{
    private readonly Sheet sheet = SheetLayout.Of(SockCircuit.All.Single(design => design.Name == "feather-v2-full"));

    [Fact]
    public void A_text_on_a_wire_is_found()
    {
        SheetWire wire = this.sheet.Wires.First(wire => wire.From.Y == wire.To.Y);

        this.Finds(this.sheet with { Notes = [.. this.sheet.Notes, new SheetText("planted", wire.From, TextAlign.Left)] }, "'planted' at", "lies on a wire");
    }

    [Fact]
    public void A_text_on_a_text_is_found()
    {
        SheetText value = this.sheet.Parts.Single(part => part.Component.Key == Keys.LedResistor).Value;

        this.Finds(this.sheet with { Notes = [.. this.sheet.Notes, value with { Text = "planted" }] }, "'planted' at", "lies on '1 kohm'");
    }

    [Fact]
    public void A_text_on_a_symbol_is_found()
    {
        SheetPart motor = this.sheet.Parts.Single(part => part.Component.Key == Keys.Motor);

        this.Finds(this.sheet with { Notes = [.. this.sheet.Notes, new SheetText("planted text", motor.At.Plus(1, 0), TextAlign.Left)] }, "'planted text'", "lies on the symbol of M1");
    }

    [Fact]
    public void A_cross_on_a_pins_number_is_found()
    {
        SheetPart power = this.sheet.Parts.Single(part => part.Component.Key == Keys.Switch);

        this.Finds(this.sheet with { Crosses = [.. this.sheet.Crosses, power.EndOf("3").Plus(-1, 0)] }, "the number 3 of SW1", "lies on a cross");
    }

    [Fact]
    public void A_wire_through_a_symbol_is_found()
    {
        SheetPart sensor = this.sheet.Parts.Single(part => part.Component.Key == Keys.Sensor);

        this.Finds(this.sheet with { Wires = [.. this.sheet.Wires, new SheetWire(sensor.At.Plus(-20, 0), sensor.At.Plus(20, 0))] }, "the symbol of U2", "lies on a wire");
    }

    [Fact]
    public void A_symbol_on_a_symbol_is_found()
    {
        SheetPart led = this.sheet.Parts.Single(part => part.Component.Key == Keys.Led);
        SheetPart resistor = this.sheet.Parts.Single(part => part.Component.Key == Keys.LedResistor);

        this.Finds(this.sheet with { Parts = [.. this.sheet.Parts.Where(part => part != led), led with { At = resistor.At }] }, "the symbol of D1", "lies on the symbol of R1");
    }

    [Fact]
    public void A_pins_name_on_another_pins_name_is_found()
    {
        SheetPart sensor = this.sheet.Parts.Single(part => part.Component.Key == Keys.Sensor);
        SheetPart wrong = sensor with { Symbol = sensor.Symbol with { Pins = [.. sensor.Symbol.Pins.Select(pin => pin.Number == "4" ? pin with { End = sensor.Symbol.Pin("3").End } : pin)] } };

        this.Finds(this.sheet with { Parts = [.. this.sheet.Parts.Where(part => part != sensor), wrong] }, "the name SCL of U2", "lies on the name SDA of U2");
    }

    [Theory]
    [InlineData(5, 50)]
    [InlineData(222, 50)]
    [InlineData(180, 140)]
    public void What_is_not_on_the_sheet_or_in_the_title_block_is_found(int x, int y) =>
        this.Finds(this.sheet with { Notes = [.. this.sheet.Notes, new SheetText("planted", new Spot(x, y), TextAlign.Left)] }, "'planted' at", "is not on the sheet");

    private void Finds(Sheet faulty, string what, string where)
    {
        Assert.Empty(SheetRoom.FaultsOf(this.sheet));
        Assert.Contains(SheetRoom.FaultsOf(faulty), fault => fault.Contains(what, System.StringComparison.Ordinal) && fault.Contains(where, System.StringComparison.Ordinal));
    }
}

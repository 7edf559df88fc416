using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Drawings;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.Drawings;

public class DrawingRulesTests
{
    private static readonly Sheet Drawn = WiringPicture.Draw(SockCircuit.All.Single((CircuitDesign design) => design.Name == "devkit-minimal"));

    // Each test spoils its own copy.
    private readonly Sheet sheet = Drawn with { Bodies = [.. Drawn.Bodies], Texts = [.. Drawn.Texts], Tags = [.. Drawn.Tags], Wires = [.. Drawn.Wires], WithoutWay = [] };

    [Fact]
    public void The_sheet_without_a_fault_keeps_all_rules() => Assert.Empty(DrawingRules.Broken(this.sheet));

    [Fact]
    public void Words_on_words_are_found()
    {
        SheetText name = this.sheet.Texts.First(text => text.Words == "SCL");
        this.sheet.Text("sensor", "XXX", name.X + 1, name.Y);

        Assert.Contains("'SCL' and 'XXX' lie on each other.", DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void Words_on_a_part_that_they_do_not_belong_to_are_found()
    {
        Box sensor = this.sheet.Bodies.First(body => body.Owner == Keys.Sensor).Outline;
        this.sheet.Text(Keys.Led, "lost", sensor.Right - 6, sensor.Bottom - 12);

        Assert.Contains("'lost' lies on sensor.", DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void Words_that_are_too_small_are_found()
    {
        this.sheet.Text(string.Empty, "tiny", 120, 190, size: 2.4);

        Assert.Equal(["'tiny' is smaller than 1.8 mm."], DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void What_is_beyond_the_margin_is_found()
    {
        this.sheet.Text(string.Empty, "edge", 286, 150);
        this.sheet.Body("extra", new Box(285, 100, 10, 10));

        Assert.Equal(["'edge' is beyond the margin.", "extra is beyond the margin."], DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void A_wire_through_a_part_is_found()
    {
        Box sensor = this.sheet.Bodies.First(body => body.Owner == Keys.Sensor).Outline;
        double x = sensor.X + 25.2;

        this.Add((x, sensor.Y - 9), (x, sensor.Y - 6), (x + 1, sensor.Y - 6), (x + 1, sensor.Bottom + 6));

        Assert.Contains("Wire 99 goes through sensor.", DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void A_wire_over_words_is_found()
    {
        Box words = this.sheet.Texts.First(text => text.Words == "Bold: pads that get a wire.").Room;

        this.Add((words.X + 3.3, words.Y - 0.5), (words.X + 3.3, words.Bottom + 0.5));

        Assert.Equal(["Wire 99 runs over 'Bold: pads that get a wire.'."], DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void Two_wires_on_each_other_are_found()
    {
        SheetWire wire = this.sheet.Wires.First(wire => wire.Number == 3);

        this.sheet.Wires.Add(wire with { Number = 99 });

        Assert.Contains("Wires 3 and 99 run on each other.", DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void Two_wires_that_cross_are_fine()
    {
        this.Add((130, 180), (140, 180));
        this.sheet.Wires.Add(this.sheet.Wires[^1] with { Number = 100, Points = [(135, 175), (135, 185)] });

        Assert.Empty(DrawingRules.Broken(this.sheet));
    }

    [Fact]
    public void Plates_and_parts_on_each_other_are_found()
    {
        (int number, Box plate) = this.sheet.Tags[0];
        this.sheet.Tags.Add((99, plate));
        this.sheet.Body("extra", this.sheet.Bodies.First(body => body.Owner == Keys.Sensor).Outline);

        IReadOnlyList<string> broken = DrawingRules.Broken(this.sheet);

        Assert.Contains($"The plates of wires {number} and 99 lie on each other.", broken);
        Assert.Contains("sensor and extra lie on each other.", broken);
    }

    [Fact]
    public void A_wire_without_a_way_is_told()
    {
        this.sheet.WithoutWay.Add("Wire 1 from here to there finds no way.");

        Assert.Equal(["Wire 1 from here to there finds no way."], DrawingRules.Broken(this.sheet));
    }

    private void Add(params (double X, double Y)[] points) => this.sheet.Wires.Add(new SheetWire(99, "nothing", "nothing", "#000", points, (0, 0)));
}

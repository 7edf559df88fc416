using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Circuit.Designs;
using Circuit.Drawings;
using Circuit.Netlist;
using Circuit.Wiring;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Drawings;

public class WiringPictureTests
{
    private static readonly ConcurrentDictionary<string, Sheet> Sheets = new();

    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_lies_on_anything_else(string name) => Assert.Empty(DrawingRules.Broken(SheetOf(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_wire_of_the_table_is_drawn_from_its_pad_to_its_pad_with_its_number_at_both_ends(string name)
    {
        Sheet sheet = SheetOf(name);
        Harness harness = Harness.Of(Of(name));

        Assert.Equal(harness.Wires.Count, sheet.Wires.Count);
        foreach ((Wire wire, SheetWire drawn) in harness.Wires.Zip(sheet.Wires))
        {
            Assert.Equal(wire.Number, drawn.Number);
            Assert.Equal((wire.From.PadX, wire.From.PadY), drawn.Points[0]);
            Assert.Equal((wire.To.PadX, wire.To.PadY), drawn.Points[^1]);
            Assert.Equal(2, sheet.Tags.Count(tag => tag.Wire == wire.Number));
            Assert.Equal(2, sheet.Texts.Count(text => text.Words == wire.Number.ToString(CultureInfo.InvariantCulture) && sheet.Tags.Any(tag => tag.Wire == wire.Number && text.Room.IsInside(tag.Plate.Grow(0.3)))));
        }
    }

    [Fact]
    public void The_file_is_an_a4_sheet_with_license_and_title_and_the_same_each_time()
    {
        GeneratedFile file = WiringPicture.Of(Of("devkit-minimal"));
        XElement svg = XDocument.Parse(file.Text).Root!;

        Assert.Equal("hardware/schematics/devkit/devkit-minimal-wiring.svg", file.Path);
        Assert.Equal(("297mm", "210mm", "0 0 297 210"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value, svg.Attribute("viewBox")!.Value));
        Assert.Contains("CERN-OHL-P-2.0", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', file.Text);
        Assert.Equal(file.Text, WiringPicture.Of(Of("devkit-minimal")).Text);
    }

    [Fact]
    public void Two_header_pads_are_drawn_at_twice_their_distance()
    {
        // Feather: rows 20.32 mm apart.
        Port[] ports = [.. WorkTable.Of(Of("feather-v2-minimal")).Ports];
        Port left = ports.First(port => port.Place == "U1 A0");
        Port right = ports.First(port => port.Place == "U1 BAT");

        Assert.Equal(40.64, right.PadX - left.PadX, 0.001);
        Assert.Equal(left.PadY, right.PadY, 0.001);
    }

    [Fact]
    public void Pads_below_the_board_are_drawn_dashed()
    {
        SheetWire[] hidden = [.. SheetOf("xiao-s3-minimal").Wires.Where(wire => wire.Hidden != (0, 0))];

        Assert.Equal(2, hidden.Length);
        Assert.Contains("stroke-dasharray=\"1.2 0.8\"", SheetOf("xiao-s3-minimal").ToSvg(), StringComparison.Ordinal);
    }

    private static Sheet SheetOf(string name) => Sheets.GetOrAdd(name, key => WiringPicture.Draw(Of(key)));

    private static CircuitDesign Of(string name) => SockCircuit.All.Single((CircuitDesign design) => design.Name == name);
}

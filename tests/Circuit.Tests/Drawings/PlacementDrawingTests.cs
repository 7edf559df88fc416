using System;
using System.Globalization;
using System.Linq;
using Circuit.Designs;
using Circuit.Drawings;
using Circuit.Module;
using Circuit.Netlist;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Drawings;

public class PlacementDrawingTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_lies_on_anything_else(string name) => Assert.Empty(DrawingRules.Broken(PlacementDrawing.Draw(Of(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_outer_size_stands_on_it_as_the_module_has_it(string name)
    {
        ModulePlacement module = ModulePlacement.Of(Of(name));
        Sheet sheet = PlacementDrawing.Draw(Of(name));

        foreach (double sizeMm in new[] { module.WidthMm, module.LengthMm, module.ThicknessMm })
        {
            Assert.Contains(sheet.Texts, text => text.Words == sizeMm.ToString("0.##", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Each_thing_is_drawn_once_from_above_at_twice_its_size()
    {
        ModulePlacement module = ModulePlacement.Of(Of("xiao-s3-full"));
        Sheet sheet = PlacementDrawing.Draw(Of("xiao-s3-full"));

        foreach (ModuleItem item in module.Items)
        {
            SheetBody body = Assert.Single(sheet.Bodies, body => body.Owner.TrimStart('0', '1', '2', '4') == item.Key);
            Assert.Equal((item.WidthMm * 2, item.LengthMm * 2), (body.Outline.Width, body.Outline.Height));
        }
    }

    [Fact]
    public void A_boards_own_antenna_is_marked()
    {
        Assert.Contains(PlacementDrawing.Draw(Of("feather-v2-full")).Texts, text => text.Words == "antenna: keep metal off");
        Assert.DoesNotContain(PlacementDrawing.Draw(Of("xiao-s3-full")).Texts, text => text.Words == "antenna: keep metal off");
    }

    [Fact]
    public void The_file_has_its_place_and_license()
    {
        GeneratedFile file = PlacementDrawing.Of(Of("feather-v2-classic"));

        Assert.Equal("hardware/schematics/feather-v2/feather-v2-classic-placement.svg", file.Path);
        Assert.Contains("CERN-OHL-P-2.0", file.Text, StringComparison.Ordinal);
    }

    private static CircuitDesign Of(string name) => SockCircuit.All.Single((CircuitDesign design) => design.Name == name);
}

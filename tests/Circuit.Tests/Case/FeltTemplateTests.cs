using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Circuit.Case;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Case;

public class FeltTemplateTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Worn => [.. SockCircuit.All.Where(design => design.Board.HasCharger).Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Worn))]
    public void The_module_goes_into_the_pouch_with_room_to_spare(string name)
    {
        FeltTemplate felt = FeltTemplate.For(Design(name));
        ModulePlacement module = ModulePlacement.Of(Design(name));

        Assert.True(2 * felt.ClearWidthMm >= (2 * (module.WidthMm + module.ThicknessMm)) + FeltTemplate.EaseMm);
        Assert.True(felt.PanelMm >= module.LengthMm + FeltTemplate.EaseMm);
    }

    [Theory]
    [MemberData(nameof(Worn))]
    public void It_is_drawn_at_its_true_size_on_a4(string name)
    {
        XElement page = Page(name);

        Assert.Equal("210mm", page.Attribute("width")!.Value);
        Assert.Equal("297mm", page.Attribute("height")!.Value);
        Assert.Equal("0 0 210 297", page.Attribute("viewBox")!.Value);
        Assert.Contains(page.Elements(Svg + "line"), line => Number(line, "x2") - Number(line, "x1") == 50 && Number(line, "y1") == Number(line, "y2"));
        Assert.All(page.Elements(Svg + "line"), line => Assert.InRange(Number(line, "y2"), 5, 292));
    }

    [Theory]
    [MemberData(nameof(Worn))]
    public void The_halves_of_each_snap_meet_when_strip_and_flap_are_folded(string name)
    {
        XElement page = Page(name);
        FeltTemplate felt = FeltTemplate.For(Design(name));
        double[] folds = [.. page.Elements(Svg + "line").Where(line => line.Attribute("class")!.Value == "fold").Select(line => Number(line, "y1")).Order()];
        (double X, double Y)[] snaps = [.. page.Elements(Svg + "circle").Select(circle => (Number(circle, "cx"), Number(circle, "cy"))).OrderBy(snap => snap.Item2)];

        Assert.Equal(felt.PanelMm, folds[1] - folds[0], 0.01);
        Assert.Equal(4, snaps.Length);
        foreach ((double x, double y) in snaps.Take(2))
        {
            // The flap turned over at the upper fold, the outer panel at the lower one: both end up at the same height of the leg's panel.
            double flap = (2 * folds[0]) - y;
            Assert.Contains(snaps.Skip(2), snap => snap.X == x && System.Math.Abs((2 * folds[1]) - snap.Y - flap) < 0.01);
        }
    }

    [Theory]
    [MemberData(nameof(Worn))]
    public void The_file_in_the_repository_is_the_one_that_is_made(string name)
    {
        GeneratedFile made = FeltTemplate.Of(Design(name));

        Assert.Equal(made.Text, File.ReadAllText(RepositoryRoot.File(made.Path)).ReplaceLineEndings("\n"));
    }

    private static XElement Page(string name) => XElement.Parse(FeltTemplate.Of(Design(name)).Text);

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static CircuitDesign Design(string name) => SockCircuit.All.Single(design => design.Name == name);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Circuit.Case;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Case;

public class CaseParametersTests
{
    public static TheoryData<string> Worn => [.. SockCircuit.All.Where(design => design.Board.HasCharger).Select(design => design.Name)];

    [Fact]
    public void No_wall_is_thinner_than_a_printer_makes_well() => Assert.InRange(CaseParameters.ThinnestMm, 1.2, CaseParameters.WallMm);

    [Theory]
    [MemberData(nameof(Worn))]
    public void Everything_in_the_module_lies_inside_and_beside_the_lids_rim(string name)
    {
        CaseParameters box = Box(name);
        const double Beside = CaseParameters.RimMm + CaseParameters.RimGapMm;
        double rimCorner = Math.Max(0, CaseParameters.CornerMm - CaseParameters.WallMm - Beside);
        foreach (ModuleItem item in box.Placement.Items)
        {
            double left = CaseParameters.SideMm + item.XMm - Beside;
            double lower = CaseParameters.SideMm + item.YMm - Beside;
            Assert.True(left > 0 && lower > 0, $"{item.Name} stands in the rim");
            Assert.True(CaseParameters.SideMm + item.XMm + item.WidthMm < box.InnerWidthMm - Beside, $"{item.Name} is too wide");
            Assert.True(CaseParameters.SideMm + item.YMm + item.LengthMm < box.InnerLengthMm - Beside, $"{item.Name} is too long");
            Assert.True(item.ZMm + item.HeightMm < box.InnerHeightMm, $"{item.Name} is too high");

            // The rim's corners are round, those of a board are not.
            Assert.True(Math.Sqrt(2) * (rimCorner - Math.Min(left, lower)) <= rimCorner + 1e-9, $"{item.Name} stands in a corner of the rim");
        }
    }

    [Theory]
    [MemberData(nameof(Worn))]
    public void The_plug_reaches_the_socket_and_the_pin_the_button(string name)
    {
        CaseParameters box = Box(name);
        ModuleItem board = box.Placement.Items.Single(item => item.Key == Keys.Board);

        Assert.InRange(box.UsbMiddleMm, CaseParameters.SideMm + board.XMm, CaseParameters.SideMm + board.XMm + board.WidthMm);
        Assert.InRange(board.ZMm, box.UsbBottomMm - 2, box.UsbTopMm - 3.2);
        Assert.True(box.UsbTopMm == box.InnerHeightMm || box.InnerHeightMm - box.UsbTopMm >= 1.2, "the bridge above the plug is too thin");
        Assert.InRange(box.InnerHeightMm - box.Button.TopMm, 0.6, 12);
    }

    [Theory]
    [MemberData(nameof(Worn))]
    public void The_file_in_the_repository_holds_the_sizes_that_follow_from_the_module(string name)
    {
        GeneratedFile made = CaseParameters.Of(Design(name));
        string text = File.ReadAllText(RepositoryRoot.File(made.Path)).ReplaceLineEndings("\n");
        CaseParameters box = Box(name);

        Assert.Equal(made.Text, text);
        Assert.Equal(box.OuterWidthMm, Value(text, "inner_width") + (2 * Value(text, "wall")), 0.011);
        Assert.Equal(box.OuterLengthMm, Value(text, "inner_length") + (2 * Value(text, "wall")), 0.011);
        Assert.Equal(box.OuterHeightMm, Value(text, "inner_height") + Value(text, "wall") + Value(text, "lid"), 0.011);
        Assert.True(Value(text, "leg_edge") >= 2);
    }

    [Fact]
    public void Every_number_of_the_file_is_used_by_the_case()
    {
        string scad = File.ReadAllText(RepositoryRoot.File("hardware", "case", "case.scad"));
        IEnumerable<string> names = Regex.Matches(CaseParameters.Of(Design("xiao-s3-full")).Text, "^([a-z_]+) = ", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.All(names, name => Assert.Matches($@"\b{name}\b", scad));
    }

    [Fact]
    public void A_board_that_charges_no_cell_has_no_case()
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => CaseParameters.Of(Design("devkit-full")));

        Assert.Equal("DevKit.cs: there is no case for devkit-full, which has no cell; expected a board with a charger; choose feather-v2 or xiao-s3.", refused.Message);
    }

    [Fact]
    public void Every_file_of_the_case_names_its_licence() => Assert.All(
        Directory.GetFiles(RepositoryRoot.File("hardware", "case")).Where(file => !file.EndsWith(".png", StringComparison.Ordinal) && !file.EndsWith(".stl", StringComparison.Ordinal)),
        file => Assert.Contains("CERN-OHL-P-2.0", File.ReadAllText(file)));

    private static double Value(string text, string name) =>
        double.Parse(Regex.Match(text, $@"^{name} = ([0-9.]+);", RegexOptions.Multiline).Groups[1].Value, CultureInfo.InvariantCulture);

    private static CircuitDesign Design(string name) => SockCircuit.All.Single(design => design.Name == name);

    private static CaseParameters Box(string name) => CaseParameters.For(Design(name));
}

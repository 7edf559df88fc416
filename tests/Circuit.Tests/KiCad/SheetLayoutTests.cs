using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.KiCad;

public class SheetLayoutTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    private static CircuitDesign Full => Find("xiao-s3-full");

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_on_a_sheet_lies_on_anything_else(string name) => Assert.Equal(string.Empty, string.Join("\n", SheetRoom.FaultsOf(SheetLayout.Of(Find(name)))));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_shows_the_nets_of_its_design(string name) => Assert.Null(SheetNets.DifferenceOf(SheetLayout.Of(Find(name))));

    private static CircuitDesign Find(string name) => SockCircuit.All.Single(design => design.Name == name);
}

using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.KiCad;

public class SeededFaultTests
{
    private static readonly CircuitDesign Sound = SockCircuit.All.Single(design => design.Name == "xiao-s3-full");

    public static TheoryData<string> Names => [.. SeededFault.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_fault_changes_the_circuit_and_can_be_drawn_as_it_is(string name)
    {
        CircuitDesign faulty = SeededFault.All.Single(fault => fault.Name == name).Plant(Sound);

        Assert.NotEqual(NetlistFile.Of(Sound), NetlistFile.Of(faulty));
        Assert.Null(SheetNets.DifferenceOf(PlainSheet.Of(faulty)));
    }

    [Fact]
    public void The_table_says_what_was_found_and_where_nothing_was()
    {
        string table = Referee.ToMarkdown([new RefereeRow("one", []), new RefereeRow("two", ["a", "b"])]);

        Assert.Equal("<!-- referee -->\n| fault, planted on purpose | KiCad 9's rule check |\n|---|---|\n| one | says nothing |\n| two | `a`, `b` |\n<!-- /referee -->\n", table);
    }
}

using System.Linq;
using Circuit.KiCad;
using Circuit.Netlist;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.KiCad;

public class PlainSheetTests
{
    public static TheoryData<string> Names => [.. SeededFaults.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_faulty_circuit_is_drawn_as_it_is(string name)
    {
        CircuitDesign faulty = SeededFaults.All.Single(fault => fault.Name == name).Make();

        Assert.Null(SheetNets.DifferenceOf(PlainSheet.Of(faulty)));
    }
}

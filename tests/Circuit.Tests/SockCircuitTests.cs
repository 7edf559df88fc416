using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests;

public class SockCircuitTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_pin_is_on_one_net_or_left_open_with_a_reason(string name)
    {
        CircuitDesign design = SockCircuit.All.Single(other => other.Name == name);
        foreach (Component component in design.Components)
        {
            foreach (PinRef pin in component.Part.Pins.Select(pin => new PinRef(component.Key, pin.Number)))
            {
                int places = design.Nets.Count(net => net.Pins.Contains(pin)) + design.Open.Count(open => open.Pin == pin && open.Why.Length > 0);
                Assert.True(places == 1, $"{design.NameOf(pin)} is at {places} places");
            }
        }
    }
}

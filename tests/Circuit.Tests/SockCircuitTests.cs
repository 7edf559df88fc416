using System;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Sock.Firmware.BoardData;
using Xunit;

namespace Circuit.Tests;

public class SockCircuitTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    public static TheoryData<string> Boards => [.. BoardProfiles.All.Select(board => board.ShortName)];

    [Theory]
    [MemberData(nameof(Boards))]
    public void What_a_board_serves_itself_has_a_pin_that_is_on_no_header_and_is_the_firmwares(string name)
    {
        BoardProfile board = BoardProfiles.Find(name);

        Assert.Equal(board.OnBoard.Keys.Order(StringComparer.Ordinal), board.OnBoardGpios.Keys.Order(StringComparer.Ordinal));
        Assert.All(board.OnBoardGpios, use => Assert.Equal(use.Value, typeof(SockBoard).GetProperty(use.Key)!.GetValue(board.Firmware)));
        Assert.All(board.OnBoardGpios, use => Assert.Empty(board.PadsOf(BoardPad.NodeOf(use.Value))));
    }

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

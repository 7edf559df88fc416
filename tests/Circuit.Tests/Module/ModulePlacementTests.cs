using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.Module;

public class ModulePlacementTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_things_share_room(string name) => Assert.Empty(Overlaps(Of(name).Items));

    [Fact]
    public void Two_things_in_one_place_are_found()
    {
        IReadOnlyList<ModuleItem> items = Of("xiao-s3-minimal").Items;

        ModuleItem moved = items.Single(item => item.Key == Keys.Sensor) with { ZMm = 1 };

        Assert.Equal([("cell", "sensor")], Overlaps([.. items.Where(item => item.Key != Keys.Sensor), moved]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_lies_under_or_over_the_antenna(string name)
    {
        ModulePlacement module = Of(name);
        ModuleItem board = module.Find(Keys.Board)!;
        ModuleItem antenna = board with { YMm = board.YMm + board.LengthMm - module.AntennaLengthMm, LengthMm = module.AntennaLengthMm, ZMm = 0, HeightMm = 100 };

        Assert.DoesNotContain(module.Items, item => item != board && module.AntennaLengthMm > 0 && Shares(item, antenna));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_usb_socket_is_at_the_modules_end(string name) => Assert.Equal(0, Of(name).Find(Keys.Board)!.YMm);

    private static ModulePlacement Of(string name) => ModulePlacement.Of(SockCircuit.All.Single((CircuitDesign design) => design.Name == name));

    private static List<(string First, string Second)> Overlaps(IReadOnlyList<ModuleItem> items) =>
        [.. items.SelectMany((first, at) => items.Skip(at + 1).Where(second => Shares(first, second)).Select(second => (first.Key, second.Key)))];

    private static bool Shares(ModuleItem first, ModuleItem second) =>
        Meets(first.XMm, first.WidthMm, second.XMm, second.WidthMm)
        && Meets(first.YMm, first.LengthMm, second.YMm, second.LengthMm)
        && Meets(first.ZMm, first.HeightMm, second.ZMm, second.HeightMm);

    private static bool Meets(double first, double firstLength, double second, double secondLength) => first < second + secondLength - 1e-9 && second < first + firstLength - 1e-9;
}

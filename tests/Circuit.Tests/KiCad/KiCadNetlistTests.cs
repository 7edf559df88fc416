using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.KiCad;

public class KiCadNetlistTests
{
    private const string Small = """
        <?xml version="1.0" encoding="UTF-8"?>
        <export version="E"><nets>
          <net code="1" name="/SDA"><node ref="U1" pin="D4"/><node ref="U2" pin="4"/></net>
          <net code="2" name="GND"><node ref="R1" pin="2"/></net>
        </nets></export>
        """;

    private static readonly CircuitDesign Design = SockCircuit.All.Single(design => design.Name == "xiao-s3-minimal");

    private static IEnumerable<KiCadNet> Same =>
    [
        .. Design.Nets.Select(net => new KiCadNet("/" + net.Name, [.. net.Pins.Select(Design.NameOf).Reverse()])),
        .. Design.Open.Select(open => new KiCadNet("unconnected", [Design.NameOf(open.Pin)])),
    ];

    [Fact]
    public void Nets_are_read_with_name_and_pins()
    {
        IReadOnlyList<KiCadNet> nets = KiCadNetlist.Read(Small);

        Assert.Equal(["/SDA", "GND"], nets.Select(net => net.Name));
        Assert.Equal(["U1.D4", "U2.4"], nets[0].Pins);
        Assert.Equal(["R1.2"], nets[1].Pins);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<export>")]
    [InlineData("<export/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><export><nets/></export>")]
    public void What_is_no_netlist_is_refused_in_one_sentence(string xml)
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => KiCadNetlist.Read(xml));

        Assert.StartsWith("KiCad's netlist cannot be read (", refused.Message);
    }

    [Fact]
    public void The_same_sets_of_pins_are_the_same_whatever_they_are_called_and_in_whatever_order() => Assert.Null(KiCadNetlist.DifferenceOf(Design, Same));

    [Fact]
    public void A_net_that_KiCad_has_not_is_named() =>
        Assert.Equal("the design joins R1.1 U1.D8, and KiCad does not", KiCadNetlist.DifferenceOf(Design, Same.Where(net => net.Name != "/LED")));

    [Fact]
    public void A_net_that_KiCad_has_more_is_named() =>
        Assert.Equal("KiCad joins R1.1 R2.1, and the design does not", KiCadNetlist.DifferenceOf(Design, [.. Same, new KiCadNet("X", ["R2.1", "R1.1"])]));

    [Fact]
    public void The_netlist_file_names_every_net_with_its_pins()
    {
        string text = NetlistFile.Of(Design);

        Assert.Contains("(net (code \"1\") (name \"GND\")\n", text.Replace("(net\n      (code", "(net (code", System.StringComparison.Ordinal).Replace("\n      (name", " (name", System.StringComparison.Ordinal));
        Assert.Equal(Design.Nets.Sum(net => net.Pins.Count), text.Split("(node ").Length - 1);
        Assert.Contains("(node (ref \"R1\") (pin \"1\") (pinfunction \"1\"))", text);
    }
}

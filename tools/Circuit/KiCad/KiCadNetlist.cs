using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Reads the netlist that KiCad makes of a sheet, and compares it with a design.</summary>
public static class KiCadNetlist
{
    private const int MaxLetters = 5_000_000;

    /// <summary>The nets of a netlist in KiCad's XML.</summary>
    /// <exception cref="CircuitException">It is none.</exception>
    public static IReadOnlyList<KiCadNet> Read(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxLetters };
            using XmlReader reader = XmlReader.Create(new StringReader(xml), settings);
            XElement nets = XDocument.Load(reader).Root?.Element("nets") ?? throw new XmlException("there is no list of nets");
            return [.. nets.Elements("net").Select(NetOf)];
        }
        catch (XmlException wrong)
        {
            throw new CircuitException($"KiCad's netlist cannot be read ({wrong.Message}); expected the XML of KiCad 9 with 'nets'; look which KiCad is installed.", wrong);
        }
    }

    /// <summary>In words how KiCad's nets differ from the design's; null where they are the same sets of pins. A pin that is left open is a net of its own in KiCad.</summary>
    public static string? DifferenceOf(CircuitDesign design, IEnumerable<KiCadNet> nets)
    {
        ArgumentNullException.ThrowIfNull(design);
        HashSet<string> open = [.. design.Open.Select(open => design.NameOf(open.Pin))];
        string[] theirs = [.. nets.Where(net => net.Pins.Count != 1 || !open.Contains(net.Pins[0])).Select(net => SetOf(net.Pins))];
        string[] ours = [.. design.Nets.Select(net => SetOf(net.Pins.Select(design.NameOf)))];
        string? missing = ours.Except(theirs).FirstOrDefault();
        string? extra = theirs.Except(ours).FirstOrDefault();
        return (missing, extra) switch
        {
            (null, null) => null,
            (null, _) => $"KiCad joins {extra}, and the design does not",
            (_, null) => $"the design joins {missing}, and KiCad does not",
            _ => $"the design joins {missing}, and KiCad joins {extra}",
        };
    }

    private static KiCadNet NetOf(XElement net) => new(
        (string?)net.Attribute("name") ?? string.Empty,
        [.. net.Elements("node").Select(node => $"{(string?)node.Attribute("ref")}.{(string?)node.Attribute("pin")}")]);

    private static string SetOf(IEnumerable<string> pins) => string.Join(" ", pins.Distinct().Order(StringComparer.Ordinal));
}

/// <summary>A net as KiCad found it.</summary>
/// <param name="Name">"/SDA", "GND".</param>
/// <param name="Pins">"R1.2" and so on.</param>
public sealed record KiCadNet(string Name, IReadOnlyList<string> Pins);

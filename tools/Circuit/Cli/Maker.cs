using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Cli;

/// <summary>Something that makes files from the circuits.</summary>
/// <param name="Name">What of: "parts lists".</param>
/// <param name="Make">Makes all of them.</param>
public sealed record Maker(string Name, Func<PriceList, IEnumerable<GeneratedFile>> Make)
{
    /// <summary>Some files for each circuit.</summary>
    public static Maker ForDesigns(string name, Func<CircuitDesign, IEnumerable<GeneratedFile>> make) => new(name, _ => SockCircuit.All.SelectMany(make));

    /// <summary>One file for each circuit.</summary>
    public static Maker ForDesigns(string name, Func<CircuitDesign, GeneratedFile> make) => new(name, _ => SockCircuit.All.Select(make));

    /// <summary>Some files for each board.</summary>
    public static Maker ForBoards(string name, Func<BoardProfile, IEnumerable<GeneratedFile>> make) => new(name, _ => BoardProfiles.All.SelectMany(make));

    /// <summary>One file for each board.</summary>
    public static Maker ForBoards(string name, Func<BoardProfile, GeneratedFile> make) => new(name, _ => BoardProfiles.All.Select(make));

    /// <summary>One file for all.</summary>
    public static Maker Once(string name, Func<GeneratedFile> make) => new(name, _ => [make()]);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Case;
using Circuit.Designs;
using Circuit.Drawings;
using Circuit.Guide;
using Circuit.KiCad;
using Circuit.Lists;
using Circuit.Rules;
using Circuit.Wiring;
using Workshop.Output;

namespace Circuit.Cli;

/// <summary>Everything that is made from the circuits. Who adds a file adds its maker here, and here only.</summary>
public static class Generation
{
    /// <summary>Folders, with all below them, in which nothing lies but what is made and <see cref="ByHand"/>.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["hardware/schematics", "hardware/case"];

    /// <summary>Files in these folders that nothing makes, and that belong there.</summary>
    public static IReadOnlyList<string> ByHand { get; } = ["hardware/case/README.md", "hardware/case/case.scad", "hardware/case/feather-v2-full.png", "hardware/case/xiao-s3-full.png"];

    /// <summary>What makes text by itself.</summary>
    public static IReadOnlyList<Maker> Makers { get; } =
    [
        new("parts lists", prices => SockCircuit.All.SelectMany(design => BomFiles.Of(design, prices))),
        Maker.ForDesigns("KiCad sheets", KiCadFiles.Of),
        Maker.ForBoards("KiCad symbols", KiCadFiles.Shared),
        Maker.ForBoards("rules", RulesReport.Of),
        Maker.ForDesigns("expected readings", ExpectedReadings.Of),
        Maker.ForDesigns("wiring tables", WiringTable.Of),
        Maker.ForDesigns("wiring pictures", WiringPicture.Of),
        Maker.ForDesigns("placement drawings", PlacementDrawing.Of),
        Maker.Once("sizes of the modules", ModuleSizes.File),
        Maker.ForDesigns("case and pouch", CaseFiles.Of),
    ];

    /// <summary>What needs another program for it.</summary>
    public static IReadOnlyList<IExporter> Exporters { get; } =
    [
        new KiCadExporter(),
    ];

    /// <summary>All text files, by path.</summary>
    /// <param name="prices">What makers filled in.</param>
    public static IReadOnlyList<GeneratedFile> All(PriceList prices) =>
        [.. Makers.SelectMany(maker => maker.Make(prices)).OrderBy(file => file.Path, StringComparer.Ordinal)];
}

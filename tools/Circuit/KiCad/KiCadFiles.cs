using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.KiCad;

/// <summary>The files that KiCad opens.</summary>
public static class KiCadFiles
{
    private const int LibraryVersion = 20241209;

    /// <summary>The folder of a board's sheets, from the repository's root.</summary>
    public static string FolderOf(BoardProfile board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return $"hardware/schematics/{board.ShortName}";
    }

    /// <summary>The sheet of a design, its project, and its netlist.</summary>
    /// <exception cref="CircuitException">A part or a block of the design has no drawing.</exception>
    public static IEnumerable<GeneratedFile> Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        string file = $"{FolderOf(design.Board)}/{design.Name}";
        yield return new GeneratedFile(file + ".kicad_sch", SheetFile.Of(SheetLayout.Of(design)));
        yield return new GeneratedFile(file + ".kicad_pro", ProjectOf(design));
        yield return new GeneratedFile(file + ".net", NetlistFile.Of(design));
    }

    /// <summary>The symbols of a board's sheets, and the table by which KiCad finds them.</summary>
    /// <param name="board">The board.</param>
    public static IEnumerable<GeneratedFile> Shared(BoardProfile board)
    {
        ArgumentNullException.ThrowIfNull(board);
        IEnumerable<Sheet> sheets = SockCircuit.All.Where(design => design.Board == board).Select(SheetLayout.Of);
        yield return new GeneratedFile(FolderOf(board) + "/sock.kicad_sym", LibraryOf(sheets));
        yield return new GeneratedFile(FolderOf(board) + "/sym-lib-table", TableText());
    }

    /// <summary>The library of all symbols on these sheets.</summary>
    internal static string LibraryOf(IEnumerable<Sheet> sheets) => SNode.Of(
        "kicad_symbol_lib",
        SNode.Of("version", LibraryVersion),
        SNode.Of("generator", SNode.Quoted("circuit")),
        SNode.Of("generator_version", SNode.Quoted("9.0")),
        sheets.SelectMany(SheetFile.SymbolsOf).DistinctBy(symbol => symbol.Name).OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => SymbolNodes.Of(symbol, string.Empty))).ToText();

    /// <summary>The table that names the library beside it.</summary>
    internal static string TableText() => SNode.Of(
        "sym_lib_table",
        SNode.Of("version", 7),
        SNode.Of(
            "lib",
            SNode.Of("name", SNode.Quoted("sock")),
            SNode.Of("type", SNode.Quoted("KiCad")),
            SNode.Of("uri", SNode.Quoted("${KIPRJMOD}/sock.kicad_sym")),
            SNode.Of("options", SNode.Quoted(string.Empty)),
            SNode.Of("descr", SNode.Quoted($"The sock's parts, drawn by tools/Circuit, {SheetFile.License}")))).ToText();

    /// <summary>The project file: its own name and the license, all else is KiCad's default.</summary>
    internal static string ProjectOf(CircuitDesign design) => $$"""
        {
          "meta": {
            "filename": "{{design.Name}}.kicad_pro",
            "version": 3
          },
          "text_variables": {
            "LICENSE": "{{SheetFile.License}}"
          }
        }

        """.ReplaceLineEndings("\n");
}

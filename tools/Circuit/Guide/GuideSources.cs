using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Guide;

/// <summary>What the printed guide is made of, by path from the repository's root: the pages in their order, then the board's own drawings and tables.</summary>
public sealed class GuideSources
{
    /// <summary>The folder of the pages.</summary>
    public const string Folder = "docs/make-one";

    // It has no number: whoever buys the sock passes it by.
    private const string KnittingPage = "knit.md";

    private GuideSources(string root, CircuitDesign design)
    {
        this.Root = root;
        this.Design = design;
        string folder = Path.Combine(root, Folder);
        IEnumerable<string> chapters = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileName(file)!).Where(name => PlaceOf(name) > 0).OrderBy(PlaceOf)
            : [];
        this.Pages = ["README.md", .. chapters];
    }

    /// <summary>The repository.</summary>
    public string Root { get; }

    /// <summary>The circuit whose drawings and tables follow the pages.</summary>
    public CircuitDesign Design { get; }

    /// <summary>Names of the pages: README.md, then by their number; the page on knitting stands behind the sixth, which is about the sock.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The drawings and tables of the circuit, in their order: what each is called, and its path from the root.</summary>
    public IReadOnlyList<(string Title, string Path)> Appendix
    {
        get
        {
            string start = $"hardware/schematics/{this.Design.Board.ShortName}/{this.Design.Name}";
            return
            [
                ("Shopping list", start + "-bom.md"),
                ("Wiring picture", start + "-wiring.svg"),
                ("Every wire", start + "-wiring.md"),
                ("Places", start + "-placement.svg"),
                ("Schematic", start + ".svg"),
                ("What the meter reads", start + "-check.md"),
            ];
        }
    }

    /// <summary>The sources for a circuit.</summary>
    /// <param name="repository">Where they lie.</param>
    /// <param name="design">The circuit.</param>
    /// <exception cref="CircuitException">A file is missing.</exception>
    public static GuideSources Of(Repository repository, CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new GuideSources(repository.Root, design).Checked();
    }

    /// <summary>The text of a file.</summary>
    /// <param name="path">From the root.</param>
    public string Read(string path) => File.ReadAllText(Path.Combine(this.Root, path));

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">From the root.</param>
    public byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(this.Root, path));

    /// <summary>Is the file there?</summary>
    /// <param name="path">From the root.</param>
    public bool Has(string path) => File.Exists(Path.Combine(this.Root, path));

    private static double PlaceOf(string name) => name == KnittingPage ? 6.5 : int.TryParse(name.Split('-')[0], out int number) ? number : 0;

    private GuideSources Checked()
    {
        string? missing = this.Pages.Select(page => $"{Folder}/{page}").Concat(this.Appendix.Select(item => item.Path)).FirstOrDefault(path => !this.Has(path));
        return missing is null
            ? this
            : throw new CircuitException($"{missing} is missing; expected it in the repository; run 'dotnet run --project tools/Circuit -- generate', or take it from the repository's history.");
    }
}

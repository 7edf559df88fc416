using System.Collections.Generic;
using System.IO;
using Workshop.Output;

namespace Circuit.Tests.Cli;

/// <summary>A program that makes one file; it can be missing.</summary>
internal sealed class DrawingProgram(string? whyNot = null) : IExporter
{
    private const string Drawing = "hardware/schematics/feather-v2/feather-v2-full.pdf";

    public string Name => "drawings";

    public IReadOnlyList<string> Paths => [Drawing];

    public string? WhyNot() => whyNot;

    public IReadOnlyList<FileState> Compare(string root) => File.Exists(Path.Combine(root, Drawing)) ? [] : [new FileState(Drawing, FileFault.Missing)];

    public void Write(string root) => File.WriteAllText(Path.Combine(root, Drawing), "a drawing");
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Circuit.Designs;
using Workshop.Output;

namespace Circuit.KiCad;

/// <summary>KiCad's pictures of all sheets, as files of the repository. Made and compared by KiCad 9 only: another version draws them otherwise.</summary>
/// <param name="find">Looks for KiCad; <see cref="KiCadCli.Find()"/> by default.</param>
public sealed class KiCadExporter(Func<KiCadCli?>? find = null) : IExporter
{
    private const string Series = "9.";

    // Two at a time: each is a process of its own and takes a second or two.
    private const int AtATime = 2;

    private readonly Lazy<KiCadCli?> kicad = new(find ?? KiCadCli.Find);

    /// <inheritdoc/>
    public string Name => "KiCad's drawings";

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths { get; } =
        [.. SockCircuit.All.SelectMany(design => new[] { ".pdf", ".svg" }.Select(end => $"{KiCadFiles.FolderOf(design.Board)}/{design.Name}{end}"))];

    /// <inheritdoc/>
    public string? WhyNot()
    {
        if (this.kicad.Value is not KiCadCli found)
        {
            return "found no kicad-cli on the PATH or where KiCad is usually installed; expected KiCad 9; install it from kicad.org or your system's packages.";
        }

        string version = found.Version();
        return version.StartsWith(Series, StringComparison.Ordinal) ? null : $"found KiCad {version}; expected KiCad 9, which draws as the committed files are drawn; install that one.";
    }

    /// <inheritdoc/>
    public IReadOnlyList<FileState> Compare(string root) =>
        [.. this.Outdated(root).Select(file => new FileState(file.Path, File.Exists(Path.Combine(root, file.Path)) ? FileFault.Different : FileFault.Missing))];

    /// <inheritdoc/>
    public void Write(string root)
    {
        foreach (ExportedFile file in this.Outdated(root))
        {
            string place = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place + ".part", file.Bytes.ToArray());
            File.Move(place + ".part", place, overwrite: true);
        }
    }

    private IEnumerable<ExportedFile> Outdated(string root)
    {
        foreach (IReadOnlyList<ExportedFile> files in SockCircuit.All.AsParallel().AsOrdered().WithDegreeOfParallelism(AtATime).Select(design => KiCadExports.Of(design, this.kicad.Value!)))
        {
            IReadOnlyList<string> outdated = KiCadExports.OutdatedOf(files, path => File.Exists(Path.Combine(root, path)) ? File.ReadAllBytes(Path.Combine(root, path)) : null);
            foreach (ExportedFile file in files.Where(file => outdated.Contains(file.Path)))
            {
                yield return file;
            }
        }
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Workshop.Cli;
using Workshop.Output;

namespace Circuit.Cli;

/// <summary>Puts the made files into a repository, or looks whether they are there as they are made.</summary>
/// <param name="repository">Where.</param>
/// <param name="files">What the source makes.</param>
/// <param name="exporters">What other programs make of it.</param>
/// <param name="output">What is told goes here.</param>
internal sealed class GenerateRun(Repository repository, IReadOnlyList<GeneratedFile> files, IReadOnlyList<IExporter> exporters, TextWriter output)
{
    private const string Again = "dotnet run --project tools/Circuit -- generate";

    /// <summary>Compares and lists; writes nothing.</summary>
    /// <returns>0 where all is as it is made, else 1.</returns>
    public int Check()
    {
        List<FileState> faults = [.. repository.Compare(files), .. this.LeftOver()];
        int looked = files.Count;
        foreach (IExporter exporter in this.Able())
        {
            faults.AddRange(exporter.Compare(repository.Root));
            looked += exporter.Paths.Count;
        }

        foreach (FileState fault in faults)
        {
            output.WriteLine(fault);
        }

        foreach (string sentence in SockCircuit.All.SelectMany(this.ListFaults))
        {
            output.WriteLine(sentence);
        }

        output.WriteLine(faults.Count == 0
            ? $"All {looked} files are what the source makes."
            : $"Files that are not what the source makes: {faults.Count}; it makes {looked}; run '{Again}' and look at the difference; delete what is left over.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Writes what differs. What is left over is told and stays.</summary>
    public int Write()
    {
        int written = repository.Write(files);
        output.WriteLine($"{written} of {files.Count} files written; the others were as they are made.");
        foreach (IExporter exporter in this.Able())
        {
            exporter.Write(repository.Root);
            output.WriteLine($"{exporter.Name}: {exporter.Paths.Count} files made.");
        }

        foreach (FileState state in this.LeftOver())
        {
            output.WriteLine($"{state}: nothing makes it; delete it.");
        }

        return ExitCode.Done;
    }

    private IEnumerable<FileState> LeftOver() =>
        repository.LeftOver(Generation.Folders, [.. files.Select(file => file.Path), .. Generation.Exporters.Concat(exporters).SelectMany(exporter => exporter.Paths), .. Generation.ByHand]);

    // A list of parts that was changed by hand is told with what is wrong in it, not only that it differs.
    private IEnumerable<string> ListFaults(CircuitDesign design)
    {
        string? table = repository.Read(BomFiles.PathOf(design, "csv"));
        string? page = repository.Read(BomFiles.PathOf(design, "md"));
        return (table is null ? [] : BomCheck.Csv(design, table)).Concat(page is null ? [] : BomCheck.Page(design, page));
    }

    private IEnumerable<IExporter> Able()
    {
        foreach (IExporter exporter in exporters)
        {
            if (exporter.WhyNot() is string why)
            {
                output.WriteLine($"{exporter.Name}: left as they are; {why}");
            }
            else
            {
                yield return exporter;
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Circuit.Output;

namespace Circuit.Cli;

/// <summary><c>generate</c>: makes all files of the circuits, or looks whether the repository has them as they are made.</summary>
internal static class GenerateCommand
{
    private const string Again = "dotnet run --project tools/Circuit -- generate";

    public static Command Make(TextWriter output, TextWriter error)
    {
        Option<bool> check = new("--check") { Description = "Writes nothing; lists files that are missing, different or left over, and ends with 1 if there are any." };
        Option<string?> root = CommonOptions.Root();
        Command command = new("generate", "Makes the files in hardware/ from the circuits.") { check, root };
        command.SetAction(parsed =>
        {
            Repository repository = Repository.Find(parsed.GetValue(root));
            IReadOnlyList<GeneratedFile> files = Generation.All(repository.Prices(CommonOptions.Today()));
            try
            {
                return parsed.GetValue(check) ? Check(repository, files, output) : Write(repository, files, output);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{repository.Root}: a file cannot be read or written ({e.Message.TrimEnd('.')}); expected a folder that is yours; run the command where you may write.");
                return ExitCode.Failed;
            }
        });
        return command;
    }

    private static int Check(Repository repository, IReadOnlyList<GeneratedFile> files, TextWriter output)
    {
        List<FileState> faults = [.. repository.Compare(files), .. LeftOver(repository, files)];
        int exported = 0;
        foreach (IExporter exporter in Able(output))
        {
            faults.AddRange(exporter.Compare(repository.Root));
            exported += exporter.Paths.Count;
        }

        foreach (FileState fault in faults)
        {
            output.WriteLine($"{Word(fault.Fault)}  {fault.Path}");
        }

        foreach (string sentence in SockCircuit.All.SelectMany(design => ListFaults(repository, design)))
        {
            output.WriteLine(sentence);
        }

        output.WriteLine(faults.Count == 0
            ? $"All {files.Count + exported} files are what the source makes."
            : $"{faults.Count} of {files.Count + exported} files are not what the source makes; run '{Again}' and look at the difference; delete what is left over.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int Write(Repository repository, IReadOnlyList<GeneratedFile> files, TextWriter output)
    {
        int written = repository.Write(files);
        output.WriteLine($"{written} of {files.Count} files written; the others were as they are made.");
        foreach (IExporter exporter in Able(output))
        {
            exporter.Write(repository.Root);
            output.WriteLine($"{exporter.Name}: {exporter.Paths.Count} files made.");
        }

        foreach (FileState state in LeftOver(repository, files))
        {
            output.WriteLine($"{Word(state.Fault)}  {state.Path}: nothing makes it; delete it.");
        }

        return ExitCode.Done;
    }

    private static IEnumerable<FileState> LeftOver(Repository repository, IReadOnlyList<GeneratedFile> files) =>
        repository.LeftOver(Generation.Folders, [.. files.Select(file => file.Path), .. Generation.Exporters.SelectMany(exporter => exporter.Paths)]);

    // A list of parts that was changed by hand is told with what is wrong in it, not only that it differs.
    private static IEnumerable<string> ListFaults(Repository repository, CircuitDesign design)
    {
        string? table = repository.Read(BomFiles.PathOf(design, "csv"));
        string? page = repository.Read(BomFiles.PathOf(design, "md"));
        return (table is null ? [] : BomCheck.Csv(design, table)).Concat(page is null ? [] : BomCheck.Page(design, page));
    }

    private static IEnumerable<IExporter> Able(TextWriter output)
    {
        foreach (IExporter exporter in Generation.Exporters)
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

    private static string Word(FileFault fault) => fault switch
    {
        FileFault.Missing => "missing  ",
        FileFault.Different => "different",
        _ => "left over",
    };
}

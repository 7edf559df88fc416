using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Knit.Pages;
using Workshop.Cli;
using Workshop.Output;

namespace Knit.Cli;

/// <summary><c>generate</c>: makes the pages, drawings and charts of all patterns of the repository, or looks whether it has them as they are made.</summary>
internal static class GenerateCommand
{
    private const string Again = "dotnet run --project tools/Knit -- generate";

    public static Command Make(TextWriter output, TextWriter error)
    {
        Option<bool> check = new("--check") { Description = "Writes nothing; lists files that are missing, different or left over, and ends with 1 if there are any." };
        Option<string?> root = new("--root") { Description = "The repository; the one that the current folder is in by default.", HelpName = "DIR" };
        Command command = new("generate", $"Makes the files in {MadeFiles.Folder} from the patterns in {MadeFiles.Patterns}.") { check, root };
        command.SetAction(parsed =>
        {
            Repository repository = Repository.Find(parsed.GetValue(root));
            try
            {
                IReadOnlyList<GeneratedFile> files = MadeFiles.Of(repository.Root);
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
        foreach (FileState fault in faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine(faults.Count == 0
            ? $"All {files.Count} files are what the patterns make."
            : $"Files that are not what the patterns make: {faults.Count}; they make {files.Count}; run '{Again}' and look at the difference; delete what is left over.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int Write(Repository repository, IReadOnlyList<GeneratedFile> files, TextWriter output)
    {
        int written = repository.Write(files);
        output.WriteLine($"{written} of {files.Count} files written; the others were as they are made.");
        foreach (FileState state in LeftOver(repository, files))
        {
            output.WriteLine($"{state}: nothing makes it; delete it.");
        }

        return ExitCode.Done;
    }

    private static IEnumerable<FileState> LeftOver(Repository repository, IReadOnlyList<GeneratedFile> files) => repository.LeftOver([MadeFiles.Folder], [.. files.Select(file => file.Path)]);
}

using System;
using System.CommandLine;
using System.IO;
using Circuit.Lists;
using Workshop.Cli;
using Workshop.Output;

namespace Circuit.Cli;

/// <summary><c>generate</c>: makes all files of the circuits, or looks whether the repository has them as they are made.</summary>
internal static class GenerateCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        Option<bool> check = new("--check") { Description = "Writes nothing; lists files that are missing, different or left over, and ends with 1 if there are any." };
        Option<bool> own = new("--own") { Description = "Leaves alone what other programs make, also where they are found: quicker." };
        Option<string?> root = CommonOptions.Root();
        Command command = new("generate", "Makes the files in hardware/ from the circuits.") { check, own, root };
        command.SetAction(parsed =>
        {
            Repository repository = Repository.Find(parsed.GetValue(root));
            try
            {
                GenerateRun run = new(repository, Generation.All(PriceFile.Read(repository, CommonOptions.Today())), parsed.GetValue(own) ? [] : Generation.Exporters, output);
                return parsed.GetValue(check) ? run.Check() : run.Write();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{repository.Root}: a file cannot be read or written ({e.Message.TrimEnd('.')}); expected a folder that is yours; run the command where you may write.");
                return ExitCode.Failed;
            }
        });
        return command;
    }
}

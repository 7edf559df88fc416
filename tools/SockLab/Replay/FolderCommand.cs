using System;
using System.CommandLine;
using System.IO;

namespace SockLab.Replay;

/// <summary>A command that plays all recordings of a folder as the sock's sensor.</summary>
internal static class FolderCommand
{
    /// <summary>Makes the command; what makes no sense in its options is told and is wrong usage.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="description">Its description, with an example.</param>
    /// <param name="folderDescription">What the folder holds.</param>
    /// <param name="error">Where sentences about what is wrong go.</param>
    /// <param name="run">Does it, with the folder and the options, and gives the exit code.</param>
    public static Command Create(string name, string description, string folderDescription, TextWriter error, Func<string, SampleOptions, int> run)
    {
        Argument<string> folder = new("DIR") { Description = folderDescription };
        SampleOptionSet samples = new();
        Command command = new(name, description) { folder };
        samples.AddTo(command);
        command.SetAction(parsed =>
        {
            (SampleOptions options, string? wrong) = samples.Read(parsed);
            if (wrong is null)
            {
                return run(parsed.GetRequiredValue(folder), options);
            }

            error.WriteLine(wrong);
            return ExitCode.WrongUsage;
        });
        return command;
    }
}

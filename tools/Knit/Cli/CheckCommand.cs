using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Knit.Patterns;

namespace Knit.Cli;

/// <summary><c>check</c>: knits patterns in software, every size and every pocket, and tells what is wrong.</summary>
internal static class CheckCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        Argument<string[]> paths = new("path") { Description = "Pattern files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        Command command = new("check", "Knits patterns in software, every size and pocket, also as their printed pages say it, and tells what cannot be knitted.") { paths };
        command.SetAction(parsed => new CheckRun(output, error).Run(Files(parsed.GetValue(paths) ?? [])));
        return command;
    }

    private static List<string> Files(IEnumerable<string> paths)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            string[] found = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*" + PatternFile.Ending).Order(StringComparer.Ordinal)] : [path];
            files.AddRange(found.Length > 0 ? found : throw new KnitException($"{path}: has no pattern; expected files that end in {PatternFile.Ending}; name another folder."));
        }

        return files;
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>check</c>: knits patterns in software, every size and every pocket, and tells what is wrong.</summary>
internal static class CheckCommand
{
    // Enough to see what is wrong; the same fault is often in all sizes.
    private const int MostFaults = 50;

    public static Command Make(TextWriter output, TextWriter error)
    {
        Argument<string[]> paths = new("path") { Description = "Pattern files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        Command command = new("check", "Knits patterns in software, every size and pocket, and tells what cannot be knitted.") { paths };
        command.SetAction(parsed => Run(Files(parsed.GetValue(paths) ?? []), output, error));
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

    private static int Run(IReadOnlyList<string> files, TextWriter output, TextWriter error)
    {
        Stopwatch watch = Stopwatch.StartNew();
        List<Fault> faults = [];
        List<string[]> rows = [];
        foreach (Pattern pattern in files.Select(PatternFile.Read))
        {
            List<KnittedSock> socks = [.. pattern.Choices().AsParallel().AsOrdered().Select(choice => SockKnitter.Knit(pattern, choice))];
            List<Fault> found = [.. socks.SelectMany(SockChecks.Check)];
            faults.AddRange(found);
            rows.Add(Row(pattern, socks, found.Count));
        }

        Page page = new(output);
        page.Table(["pattern", "sizes", "with pockets", "rows", "stitches", "worst float", "faults"], rows);
        foreach (Fault fault in faults.Take(MostFaults))
        {
            error.WriteLine(fault);
        }

        page.Line(FormattableString.Invariant($"{rows.Count} patterns, {faults.Count} faults; {watch.Elapsed.TotalSeconds:0.0} s."));
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string[] Row(Pattern pattern, List<KnittedSock> socks, int faults) =>
    [
        pattern.Name,
        $"{socks.Count(sock => sock.Choice.Module is null)}",
        $"{socks.Count(sock => sock.Choice.Module is not null)}",
        $"{socks.Sum(sock => sock.Rows.Count)}",
        $"{socks.Sum(sock => sock.Rows.Sum(row => row.Stitches.Count))}",
        $"{socks.Max(sock => FloatRule.Longest(sock.Rows))}",
        $"{faults}",
    ];
}

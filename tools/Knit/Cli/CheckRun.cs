using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Knit.Pages;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary>Checks patterns one after the other and prints what came out.</summary>
/// <param name="output">Tables go here.</param>
/// <param name="error">Faults go here.</param>
internal sealed class CheckRun(TextWriter output, TextWriter error)
{
    // Enough to see what is wrong.
    private const int MostFaults = 30;

    /// <summary>Checks them.</summary>
    /// <returns>0 without a fault, else 1.</returns>
    public int Run(IReadOnlyList<string> files)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Pattern[] patterns = [.. files.Select(PatternFile.Read)];

        // Side by side either the patterns or, of a single one, its socks: both at once would wait for each other's threads.
        Result[] results = [.. patterns.AsParallel().AsOrdered().Select(pattern => Check(pattern, patterns.Length == 1 ? Environment.ProcessorCount : 1))];
        List<Fault> faults = [.. results.SelectMany(result => result.Faults)];
        Page page = new(output);
        page.Table(["pattern", "sizes", "with pocket", "rows", "stitches", "worst float", "ease %", "yarn for a pair, m", "faults"], results.Select(result => result.Row));
        if (files.Count == 1 && faults.Count == 0)
        {
            page.Table(["size", "stitches around", "rows", "stitches", "leg around cm", "ease %", "leg cm", "foot cm", "yarn for a pair, m"], results[0].Sizes);
        }

        List<Fault> told = Gather(faults);
        foreach (Fault fault in told.Take(MostFaults))
        {
            error.WriteLine(fault);
        }

        string rest = told.Count > MostFaults ? $", {told.Count - MostFaults} kinds of them not told" : string.Empty;
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{results.Length} {(results.Length == 1 ? "pattern" : "patterns")}, {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}{rest}; {watch.Elapsed.TotalSeconds:0.0} s."));
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    // One pattern: what it needs is kept, its socks are not, which are millions of stitches.
    private static Result Check(Pattern pattern, int threads)
    {
        KnittedSock[] socks = [.. pattern.Choices().AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(choice => SockKnitter.Knit(pattern, choice))];
        Fault[] faults = [.. PatternChecks.Check(pattern), .. socks.SelectMany(SockChecks.Check), .. PageProof.Check(pattern, socks), .. ChartProof.Check(pattern, socks)];
        return new Result(Row(pattern, socks, faults.Length), faults, [.. socks.Where(sock => sock.Choice.Module is null && sock.Fault is null).Select(SizeRow)]);
    }

    // The same fault is often in all sizes: it is told once, with how many they are.
    private static List<Fault> Gather(List<Fault> faults) =>
        [.. faults.GroupBy(fault => fault with { Choice = string.Empty }).Select(same => same.Count() == 1 ? same.First() : same.First() with { Choice = $"{same.First().Choice} and {same.Count() - 1} others" })];

    private static string[] Row(Pattern pattern, KnittedSock[] socks, int faults)
    {
        List<KnittedSock> plain = [.. socks.Where(sock => sock.Choice.Module is null && sock.Fault is null)];
        return
        [
            pattern.Name,
            $"{socks.Count(sock => sock.Choice.Module is null)}",
            $"{socks.Count(sock => sock.Choice.Module is not null)}",
            $"{socks.Sum(sock => sock.Rows.Count)}",
            $"{socks.Sum(StitchesOf)}",
            $"{plain.Select(sock => FloatRule.Longest(sock.Rows)).DefaultIfEmpty(0).Max()}",
            plain.Count == 0 ? "-" : Range(plain.Select(sock => Measures.Of(sock).EasePercent(sock.Choice.Size)), "0.0"),
            plain.Count == 0 ? "-" : string.Join(", ", pattern.ColorRoles.Select((role, i) => $"{role} {Range(plain.Select(sock => (decimal)YarnNeed.Of(sock, sock)[i].Meters), "0")}")),
            $"{faults}",
        ];
    }

    private static string[] SizeRow(KnittedSock sock)
    {
        Measures measures = Measures.Of(sock);
        return
        [
            sock.Choice.Size.Name,
            $"{sock.Rows[0].Stitches.Count}",
            $"{sock.Rows.Count}",
            $"{StitchesOf(sock)}",
            Number(measures.LegAroundCm),
            Number(measures.EasePercent(sock.Choice.Size)),
            Number(measures.LegCm),
            Number(measures.FootCm),
            string.Join(", ", YarnNeed.Of(sock, sock).Select(need => $"{need.Role} {need.Meters}")),
        ];
    }

    private static int StitchesOf(KnittedSock sock) => sock.Rows.Sum(row => row.Stitches.Count);

    private static string Range(IEnumerable<decimal> values, string format) =>
        $"{values.Min().ToString(format, CultureInfo.InvariantCulture)} to {values.Max().ToString(format, CultureInfo.InvariantCulture)}";

    private static string Number(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private sealed record Result(string[] Row, IReadOnlyList<Fault> Faults, IReadOnlyList<string[]> Sizes);
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Knit.Machine;
using Knit.Notation;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>sizes</c>: whom each size fits, how much yarn a pair takes, and the stitch counts that are set beside other patterns'.</summary>
internal static class SizesCommand
{
    public static Command Make(TextWriter output)
    {
        Argument<string> path = new("file") { Description = "A pattern file." };
        Option<string?> gauge = new("--gauge") { Description = "Your own gauge, stitches x rounds in 10 cm, as 31x43." };
        Command command = new("sizes", "Tells whom each size fits, how much yarn a pair takes, and the stitch counts.") { path, gauge };
        command.SetAction(parsed =>
        {
            Pattern pattern = PatternFile.Read(parsed.GetValue(path)!);
            return Run(parsed.GetValue(gauge) is string own ? pattern.At(Gauge.Parse(own)) : pattern, output);
        });
        return command;
    }

    private static int Run(Pattern pattern, TextWriter output)
    {
        List<KnittedSock> socks = [.. pattern.Sizes.Select(size => SockKnitter.Knit(pattern, new Choice(size)))];
        if (socks.Find(sock => sock.Fault is not null)?.Fault is Fault fault)
        {
            throw new KnitException(fault.ToString());
        }

        Page page = new(output);
        page.Line($"{pattern.Title}, {pattern.Gauge} to 10 cm");
        page.Table(["size", "foot, cm", "around, cm", "sock around, cm", "ease", "leg, cm", "stitches a sock", "a pair, m", "a pair, g"], socks.Select(Fit));
        page.Table(["size", "cast on", "leg, rnds", "flap", "after the turn", "picked up", "at the gusset", "foot, rnds", "at the graft"], socks.Select(Counts));
        return ExitCode.Done;
    }

    private static string[] Fit(KnittedSock sock)
    {
        SizeRow size = sock.Choice.Size;
        Measures measures = Measures.Of(sock);
        IReadOnlyList<YarnNeed> yarn = YarnNeed.Of(sock, sock);
        return
        [
            size.Name,
            FormattableString.Invariant($"{size.FootCm:0.0}"),
            FormattableString.Invariant($"{size.AroundCm:0.0}"),
            FormattableString.Invariant($"{measures.LegAroundCm:0.0}"),
            FormattableString.Invariant($"{measures.EasePercent(size):0.0} %"),
            FormattableString.Invariant($"{measures.LegCm:0.0}"),
            $"{sock.Rows.Sum(row => row.Stitches.Count)}",
            string.Join(" + ", yarn.Select(need => $"{need.Meters}")),
            string.Join(" + ", yarn.Select(need => $"{need.Grams}")),
        ];
    }

    // From what was knitted, not from what was computed.
    private static string[] Counts(KnittedSock sock)
    {
        FabricRow[] Rows(string section) => [.. sock.Rows.Where(row => row.Section == section)];
        FabricRow[] flap = Rows(SectionNames.HeelFlap);
        int heel = flap[^1].Stitches.Count;
        int turned = Rows(SectionNames.HeelTurn)[^1].LiveAfter;
        int gusset = Rows(SectionNames.Gusset)[0].LiveAfter;
        return
        [
            sock.Choice.Size.Name,
            $"{Rows(SectionNames.Cuff)[0].LiveAfter}",
            $"{Measures.RowsIn(sock, SectionNames.Leg)}",
            $"{heel} x {flap.Length}",
            $"{turned}",
            $"2 x {(gusset - turned - heel) / 2}",
            $"{gusset}",
            $"{Rows(SectionNames.Foot).Length}",
            $"{Rows(SectionNames.Toe).Last(row => row.Kind == RowKind.Round).LiveAfter}",
        ];
    }
}

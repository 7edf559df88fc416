using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Circuit.KiCad;
using Sock.Tests.Shared;

namespace RealPeers.Tests.KiCad;

/// <summary>Which of the planted faults KiCad's rule check notices. It knows pins and wires, and neither values nor what the firmware does.</summary>
internal static class Referee
{
    /// <summary>The line before the table in a document.</summary>
    public const string Begin = "<!-- referee -->";

    /// <summary>The line after it.</summary>
    public const string End = "<!-- /referee -->";

    /// <summary>The table in Markdown, with the lines around it: each fault, the rule of ours that reports it, what KiCad finds.</summary>
    public static string Table(KiCadCli kicad)
    {
        IEnumerable<string> rows = SeededFaults.All.AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(fault => $"| {fault.Description} | `{fault.Rule}` | {Words(TypesOf(fault, kicad))} |\n");
        StringBuilder text = new();
        text.Append(Begin).Append("\n| Planted fault | Our rule that reports it | KiCad 9's rule check |\n|---|---|---|\n");
        return text.AppendJoin(string.Empty, rows).Append(End).Append('\n').ToString();
    }

    private static string[] TypesOf(SeededFault fault, KiCadCli kicad)
    {
        using KiCadProject project = new(PlainSheet.Of(fault.Make()));
        return [.. kicad.Check(project.SheetPath).Findings.Select(finding => finding.Type).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Words(string[] types) => types.Length == 0 ? "says nothing" : "`" + string.Join("`, `", types) + "`";
}

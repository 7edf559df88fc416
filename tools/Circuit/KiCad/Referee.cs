using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Which of the seeded faults KiCad's rule check notices. It knows pins and wires, and neither values nor what the firmware does.</summary>
public static class Referee
{
    /// <summary>The line before the table in a document.</summary>
    public const string Begin = "<!-- referee -->";

    /// <summary>The line after it.</summary>
    public const string End = "<!-- /referee -->";

    /// <summary>Asks KiCad about each fault.</summary>
    /// <param name="design">A sound circuit.</param>
    /// <param name="kicad">Who is asked.</param>
    /// <exception cref="CircuitException">KiCad failed.</exception>
    public static IReadOnlyList<RefereeRow> Ask(CircuitDesign design, KiCadCli kicad)
    {
        ArgumentNullException.ThrowIfNull(kicad);
        return
        [
            .. SeededFault.All.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(fault =>
            {
                using KiCadProject project = new(PlainSheet.Of(fault.Plant(design)));
                return new RefereeRow(fault.Name, [.. kicad.Check(project.SheetPath).Findings.Select(finding => finding.Type).Distinct().Order(StringComparer.Ordinal)]);
            }),
        ];
    }

    /// <summary>The table in Markdown, with the lines around it.</summary>
    public static string ToMarkdown(IEnumerable<RefereeRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        StringBuilder text = new();
        text.Append(Begin).Append("\n| fault, planted on purpose | KiCad 9's rule check |\n|---|---|\n");
        foreach (RefereeRow row in rows)
        {
            text.Append("| ").Append(row.Fault).Append(" | ").Append(row.Types.Count == 0 ? "says nothing" : "`" + string.Join("`, `", row.Types) + "`").Append(" |\n");
        }

        return text.Append(End).Append('\n').ToString();
    }
}

/// <summary>What KiCad said about one fault.</summary>
/// <param name="Fault">The fault, in words.</param>
/// <param name="Types">KiCad's words for what it found; empty where it found nothing.</param>
public sealed record RefereeRow(string Fault, IReadOnlyList<string> Types);

using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Circuit.KiCad;

/// <summary>What KiCad's electrical rule check found.</summary>
/// <param name="ExitCode">Of kicad-cli: 0 clean, 5 with findings.</param>
/// <param name="Findings">All, warnings included.</param>
public sealed record ErcReport(int ExitCode, IReadOnlyList<ErcFinding> Findings)
{
    /// <summary>kicad-cli's exit code when there are findings.</summary>
    public const int ExitCodeOfViolations = 5;

    private const int ReportMaxLetters = 5_000_000;

    /// <summary>Is there nothing, not even a warning?</summary>
    public bool IsClean => this.ExitCode == 0 && this.Findings.Count == 0;

    /// <summary>Reads the report in JSON.</summary>
    /// <exception cref="CircuitException">It is none.</exception>
    public static ErcReport Read(string json, int exitCode)
    {
        System.ArgumentNullException.ThrowIfNull(json);
        try
        {
            if (json.Length > ReportMaxLetters)
            {
                throw new JsonException("it is too long");
            }

            using JsonDocument report = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            ErcFinding[] findings =
            [
                .. report.RootElement.GetProperty("sheets").EnumerateArray().SelectMany(sheet => sheet.GetProperty("violations").EnumerateArray()).Select(FindingOf),
            ];
            return new ErcReport(exitCode, findings);
        }
        catch (System.Exception wrong) when (wrong is JsonException or System.InvalidOperationException or KeyNotFoundException)
        {
            throw new CircuitException($"KiCad's rule report cannot be read ({wrong.Message}); expected the JSON of KiCad 9 with 'sheets' and 'violations'; look which KiCad is installed.", wrong);
        }
    }

    private static ErcFinding FindingOf(JsonElement violation) => new(
        violation.GetProperty("severity").GetString() ?? string.Empty,
        violation.GetProperty("type").GetString() ?? string.Empty,
        string.Join("; ", violation.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("description").GetString())));
}

/// <summary>One finding.</summary>
/// <param name="Severity">"error" or "warning".</param>
/// <param name="Type">KiCad's word: "pin_not_connected".</param>
/// <param name="Where">The symbols, pins and wires it is about.</param>
public sealed record ErcFinding(string Severity, string Type, string Where);

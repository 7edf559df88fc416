using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Knit.Patterns;

/// <summary>A module of the circuit in its printed case, as it lies in the pocket. The sizes are made by the circuit (hardware/module-sizes.csv).</summary>
/// <param name="Board">Board: "xiao-s3".</param>
/// <param name="Variant">Variant: "full".</param>
/// <param name="WidthMm">Around the leg, in millimeters.</param>
/// <param name="LengthMm">Along the leg.</param>
/// <param name="ThicknessMm">Away from the leg.</param>
/// <param name="CuffLeds">How many LEDs look out at the cuff.</param>
/// <param name="CuffLeadMm">Length of their leads.</param>
public sealed record PocketModule(string Board, string Variant, decimal WidthMm, decimal LengthMm, decimal ThicknessMm, int CuffLeds, decimal CuffLeadMm)
{
    private const string Resource = "module-sizes.csv";

    /// <summary>The modules that patterns have pockets for: all that have a case, which a board without a charger has not.</summary>
    public static IReadOnlyList<PocketModule> All { get; } = [.. Read()];

    /// <summary>"xiao-s3-full".</summary>
    public string Name => $"{this.Board}-{this.Variant}";

    /// <summary>The module of this name.</summary>
    /// <exception cref="KnitException">There is none.</exception>
    public static PocketModule Find(string name) => All.FirstOrDefault(module => module.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new KnitException($"the module '{name}' is not known; expected one of {string.Join(", ", All.Select(module => module.Name))}; take the one that you soldered.");

    private static IEnumerable<PocketModule> Read()
    {
        using Stream stream = typeof(PocketModule).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        List<string> lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))];
        string[] header = lines[0].Split(',');
        foreach (string[] cells in lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells[Array.IndexOf(header, "case_width_mm")].Length > 0))
        {
            decimal Number(string column) => decimal.Parse(cells[Array.IndexOf(header, column)], CultureInfo.InvariantCulture);
            yield return new PocketModule(cells[0], cells[1], Number("case_width_mm"), Number("case_length_mm"), Number("case_thickness_mm"), (int)Number("cuff_leds"), Number("cuff_lead_mm"));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Netlist;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.KiCad;

public partial class KiCadFilesTests
{
    private static IEnumerable<GeneratedFile> All =>
        SockCircuit.All.SelectMany(KiCadFiles.Of).Concat(BoardProfiles.All.SelectMany(KiCadFiles.Shared));

    /// <summary>With UPDATE_HARDWARE=1 it writes the files and does not compare them.</summary>
    [Fact]
    public void The_committed_files_are_what_the_circuit_makes()
    {
        foreach (GeneratedFile file in All)
        {
            string path = Path.Combine(RepositoryRoot.Path, file.Path);
            if (Environment.GetEnvironmentVariable("UPDATE_HARDWARE") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
            else
            {
                Assert.True(File.Exists(path) && File.ReadAllText(path) == file.Text, $"{file.Path} is not what the circuit makes; run 'dotnet run --project tools/Circuit -- generate'.");
            }
        }
    }

    [Fact]
    public void Ids_are_unique_in_a_sheet_and_the_same_each_time()
    {
        string text = KiCadFiles.Of(SockCircuit.All[1]).First().Text;
        string[] ids = [.. Id().Matches(text).Select(match => match.Groups[1].Value)];

        Assert.True(ids.Length > 100, $"{ids.Length} ids");
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(text, KiCadFiles.Of(SockCircuit.All[1]).First().Text);
    }

    [Fact]
    public void A_quotation_and_a_control_character_cannot_end_a_text()
    {
        CircuitDesign sound = SockCircuit.All[0];
        CircuitDesign odd = sound with { Components = [.. sound.Components.Select(component => component with { Purpose = "a \"b\" c\\d\u0007e" })] };

        string text = KiCadFiles.Of(odd).First().Text;

        Assert.Contains("(property \"Purpose\" \"a \\\"b\\\" c\\\\d e\"", text);
        Assert.DoesNotContain('\u0007', text);
    }

    [Fact]
    public void Wires_lie_on_the_grid_of_50_mils()
    {
        string text = KiCadFiles.Of(SockCircuit.All[1]).First().Text;
        MatchCollection ends = WireEnd().Matches(text);

        Assert.True(ends.Count > 40, $"{ends.Count} wires");
        foreach (string length in ends.SelectMany(end => end.Groups.Values.Skip(1)).Select(group => group.Value))
        {
            double steps = double.Parse(length, CultureInfo.InvariantCulture) / 1.27;
            Assert.Equal(Math.Round(steps), steps, 1e-6);
        }
    }

    [GeneratedRegex("""\(uuid "([0-9a-f-]{36})"\)""", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("""\(wire\s+\(pts \(xy ([\d.]+) ([\d.]+)\) \(xy ([\d.]+) ([\d.]+)\)\)""", RegexOptions.None, 1000)]
    private static partial Regex WireEnd();
}

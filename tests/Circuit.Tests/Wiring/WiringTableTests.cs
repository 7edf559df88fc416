using System;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Wiring;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Wiring;

public class WiringTableTests
{
    [Fact]
    public void The_table_lists_every_wire_once_with_both_ends()
    {
        CircuitDesign design = Of("xiao-s3-full");
        string[] lines = WiringTable.Of(design).Text.Split('\n');

        foreach (Wire wire in Harness.Of(design).Wires)
        {
            Assert.Single(lines, $"| {wire.Number} | {wire.From.Place} | {wire.To.Place} | {wire.Color} | {wire.Gauge} | {wire.LengthMm} | {wire.Net} |");
        }
    }

    [Fact]
    public void The_perforated_board_is_listed_where_there_is_one()
    {
        Assert.Contains("| D2 | 1N4148 | K K5, A H5 |", WiringTable.Of(Of("xiao-s3-full")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Perforated board", WiringTable.Of(Of("xiao-s3-minimal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_has_its_place_and_license()
    {
        GeneratedFile file = WiringTable.Of(Of("devkit-classic"));

        Assert.Equal("hardware/schematics/devkit/devkit-classic-wiring.md", file.Path);
        Assert.StartsWith("<!-- SPDX-License-Identifier: CERN-OHL-P-2.0 -->\n", file.Text, StringComparison.Ordinal);
    }

    private static CircuitDesign Of(string name) => SockCircuit.All.Single((CircuitDesign design) => design.Name == name);
}

using System;
using System.Linq;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Circuit.Parts;
using Xunit;

namespace Circuit.Tests.Lists;

public class BomCheckTests
{
    private const string Mend = "; run 'dotnet run --project tools/Circuit -- generate'.";
    private const string Table = "hardware/schematics/feather-v2/feather-v2-full-bom.csv";
    private const string Page = "hardware/schematics/feather-v2/feather-v2-full-bom.md";
    private static readonly CircuitDesign Full = SockCircuit.All.Single(design => design.Name == "feather-v2-full");
    private static readonly string CsvText = BomFiles.CsvText(Bom.Of(Full));
    private static readonly string PageText = BomPage.Of(Bom.Of(Full));

    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_lists_of_every_circuit_say_what_the_circuit_says(string name)
    {
        CircuitDesign design = SockCircuit.All.Single(design => design.Name == name);

        Assert.Empty(BomCheck.Csv(design, BomFiles.CsvText(Bom.Of(design))));
        Assert.Empty(BomCheck.Page(design, BomPage.Of(Bom.Of(design))));
    }

    [Fact]
    public void A_wrong_value_is_found_in_the_table() =>
        Assert.Equal(
            [$"{Table}:9: R1 has the value '10 kohm'; expected '1 kohm', as in the circuit feather-v2-full{Mend}"],
            BomCheck.Csv(Full, Planted(CsvText, ",1 kohm,", ",10 kohm,")));

    [Fact]
    public void A_wrong_value_is_found_on_the_page() =>
        Assert.Equal(
            [$"{Page}:17: R1 has the value '10 kohm'; expected '1 kohm', as in the circuit feather-v2-full{Mend}"],
            BomCheck.Page(Full, Planted(PageText, "| 1 kohm |", "| 10 kohm |")));

    [Fact]
    public void A_value_that_was_changed_in_the_circuit_only_is_found()
    {
        Part other = SmallParts.Resistor("2.2 kohm", "MFR-25SBF52-2K2");
        CircuitDesign changed = Full with { Components = [.. Full.Components.Select(component => component.Reference == "R1" ? component with { Part = other } : component)] };

        Assert.Equal([$"{Table}:9: R1 has the value '1 kohm'; expected '2.2 kohm', as in the circuit feather-v2-full{Mend}"], BomCheck.Csv(changed, CsvText));
    }

    [Fact]
    public void A_part_that_is_missing_is_found() =>
        Assert.Equal(
            [
                $"{Table}:10: R3 R9 R10 has the quantity '4'; expected 3, as many as there are references{Mend}",
                $"{Table}: R5 (100 kohm) is missing; expected every part of the circuit feather-v2-full{Mend}",
            ],
            BomCheck.Csv(Full, Planted(CsvText, "R3 R5 R9 R10", "R3 R9 R10")));

    [Fact]
    public void A_part_that_is_not_in_the_circuit_is_found() =>
        Assert.Contains($"{Page}:17: R99 is not in the circuit feather-v2-full; expected its references only{Mend}", BomCheck.Page(Full, Planted(PageText, "| R1 |", "| R99 |")));

    [Fact]
    public void A_part_that_stands_there_twice_is_found() =>
        Assert.Contains($"{Table}:13: R1 stands in line 9 too; expected each reference once{Mend}", BomCheck.Csv(Full, Planted(CsvText, "\nSW1,1,", "\nR1,1,pcs,x,1 kohm,,,,,,,,,\nSW1,1,")));

    [Fact]
    public void A_wrong_quantity_is_found() =>
        Assert.Equal([$"{Table}:9: R1 has the quantity '2'; expected 1, as many as there are references{Mend}"], BomCheck.Csv(Full, Planted(CsvText, "\nR1,1,", "\nR1,2,")));

    [Theory]
    [InlineData("")]
    [InlineData("something else")]
    [InlineData("references,quantity\n")]
    public void A_table_without_its_columns_is_found(string text) => Assert.Contains("the header lacks references, quantity or value", Assert.Single(BomCheck.Csv(Full, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("| references |")]
    public void A_page_without_its_table_is_found(string text) => Assert.Contains("the table of parts is missing", Assert.Single(BomCheck.Page(Full, text)), StringComparison.Ordinal);

    private static string Planted(string text, string old, string other)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, other, StringComparison.Ordinal);
    }
}

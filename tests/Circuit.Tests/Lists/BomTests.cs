using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Xunit;

namespace Circuit.Tests.Lists;

public class BomTests
{
    private static readonly CircuitDesign Full = SockCircuit.All.Single(design => design.Name == "feather-v2-full");

    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_part_is_on_one_line(string name)
    {
        CircuitDesign design = SockCircuit.All.Single(design => design.Name == name);

        IEnumerable<string> listed = Bom.Of(design).Lines.SelectMany(line => line.References);

        Assert.Equal(design.Components.Select(component => component.Reference).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equal_parts_share_a_line_and_are_counted()
    {
        BomLine line = Bom.Of(Full).Lines.Single(line => line.PartId == "resistor-100kohm");

        Assert.Equal(["R3", "R5", "R9", "R10"], line.References);
        Assert.Equal("4", line.QuantityText);
        Assert.Equal("100 kohm", line.Value);
    }

    [Fact]
    public void Lines_stand_in_the_order_of_their_references_and_what_is_in_no_net_comes_last()
    {
        Bom bom = Bom.Of(Full);
        string[] first = [.. bom.Lines.TakeWhile(line => !line.IsAccessory).Select(line => line.References[0])];

        Assert.Equal(["BT1", "C2", "D1", "D2", "D3", "M1", "Q1", "R1", "R3", "R4", "R11", "SW1", "U1", "U2", "U3"], first);
        Assert.All(bom.Lines.Skip(first.Length), line => Assert.True(line.IsAccessory, line.PartId));
        Assert.Equal(19, bom.PartCount);
        Assert.Equal(15, bom.KindCount);
    }

    [Fact]
    public void What_has_to_be_made_sure_is_told() =>
        Assert.Contains("polarity", Bom.Of(Full).Lines.Single(line => line.PartId == "cell-500mAh").Note!, StringComparison.Ordinal);

    [Fact]
    public void There_is_no_sum_until_all_is_priced()
    {
        Bom bom = Bom.Of(Full, Prices("gy-521,2.50,EUR,2026-05-01,s\n"));

        Assert.Null(bom.Total());
        Assert.Equal(1, bom.PricedCount);
        Assert.Contains($"1 of {bom.Lines.Count} priced", BomPage.Of(bom), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_is_told_for_each_currency_with_the_oldest_day()
    {
        IEnumerable<string> ids = Bom.Of(Full).Lines.Select(line => line.PartId);
        string rows = string.Concat(ids.Select(id => id switch
        {
            "gy-521" => "gy-521,2.50,USD,2025-01-31,s\n",
            "resistor-100kohm" => "resistor-100kohm,0.10,EUR,2026-05-01,s\n",
            _ => id + ",0,EUR,2026-05-01,s\n",
        }));

        Bom bom = Bom.Of(Full, Prices(rows));

        // Four resistors of 0.10.
        Assert.Equal([("EUR", 0.40m), ("USD", 2.50m)], bom.Total());
        Assert.Contains($"All {bom.Lines.Count} priced: 0.40 EUR and 2.50 USD together, shipping apart; the oldest price is of 2025-01-31.", BomPage.Of(bom), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sold_by_length_costs_its_length()
    {
        BomLine line = Bom.Of(Full, Prices("tube-heat-shrink,1.25,EUR,2026-05-01,s\n")).Lines.Single(line => line.PartId == "tube-heat-shrink");

        Assert.Equal(Math.Round((decimal)line.Quantity * 1.25m, 2, MidpointRounding.AwayFromZero), line.Cost);
        Assert.Equal("m", line.QuantityUnit);
    }

    [Fact]
    public void Nothing_that_a_shop_is_called_breaks_the_table()
    {
        string page = BomPage.Of(Bom.Of(Full, Prices("gy-521,2.50,EUR,2026-05-01,a|b<script>[x](y)\n")));

        Assert.Contains("2.50 EUR (2026-05-01, a\\|b\\<script>\\[x](y))", page, StringComparison.Ordinal);
    }

    private static PriceList Prices(string rows) => PriceList.Read("part,price,currency,date,shop\n" + rows, "prices.csv", Bom.PartIds, new DateOnly(2026, 11, 22));
}

using System;
using Circuit.Lists;
using Xunit;

namespace Circuit.Tests.Lists;

public class PriceListTests
{
    private const string Header = "part,price,currency,date,shop\n";
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly string[] Parts = ["gy-521", "felt"];

    [Fact]
    public void A_filled_row_is_a_price_with_its_day_and_shop()
    {
        PriceList prices = Read("gy-521,2.50,EUR,2026-05-01,\"a shop, around the corner\"\n");

        Assert.Equal(new Price(2.5m, "EUR", new DateOnly(2026, 5, 1), "a shop, around the corner"), prices.Find("gy-521"));
        Assert.Null(prices.Find("felt"));
    }

    [Fact]
    public void A_row_that_only_names_its_part_waits_to_be_filled() => Assert.Equal(0, Read("gy-521,,,,\nfelt\n").Count);

    [Fact]
    public void Remarks_before_and_between_are_no_rows() => Assert.Equal(1, PriceList.Read("# a \"remark\", with a comma\n" + Header + "# another\nfelt,1,EUR,2026-11-22,s\n", "prices.csv", Parts, Today).Count);

    [Fact]
    public void What_a_spreadsheet_adds_does_not_matter() =>
        Assert.Equal(1, PriceList.Read("\uFEFF\"# remark\",,,,,,\r\npart,price,currency,date,shop,,\r\nfelt,1,EUR,2026-11-22,s,,\r\n", "prices.csv", Parts, Today).Count);

    [Theory]
    [InlineData("gy-522,1,EUR,2026-05-01,s", "part 'gy-522' is not in any circuit; expected an id from the column 'part' of a parts list, such as felt; correct it.")]
    [InlineData("gy-521,2.50,,2026-05-01,s", "part 'gy-521' has a price and the currency ''; expected three capital letters, such as EUR; add them.")]
    [InlineData("gy-521,2.50,euro,2026-05-01,s", "part 'gy-521' has a price and the currency 'euro'; expected three capital letters, such as EUR; add them.")]
    [InlineData("gy-521,2.50,EUR,,s", "part 'gy-521' has a price and the date ''; expected the day of the price as yyyy-mm-dd; add it.")]
    [InlineData("gy-521,2.50,EUR,1.5.2026,s", "part 'gy-521' has a price and the date '1.5.2026'; expected the day of the price as yyyy-mm-dd; add it.")]
    [InlineData("gy-521,2.50,EUR,2026-02-30,s", "part 'gy-521' has a price and the date '2026-02-30'; expected the day of the price as yyyy-mm-dd; add it.")]
    [InlineData("gy-521,2.50,EUR,2026-11-23,s", "part 'gy-521' has the date 2026-11-23, which is yet to come; expected 2026-11-22 or earlier; correct it.")]
    [InlineData("gy-521,2.50,EUR,2026-05-01,", "part 'gy-521' has a price and the shop ''; expected its name, 1 to 80 characters without control characters; add it.")]
    [InlineData("gy-521,,EUR,2026-05-01,s", "part 'gy-521' has the price ''; expected a number from 0 to below 100000 with a point and no currency, such as 1.25; correct it.")]
    [InlineData("gy-521,-1,EUR,2026-05-01,s", "part 'gy-521' has the price '-1'; expected a number from 0 to below 100000 with a point and no currency, such as 1.25; correct it.")]
    [InlineData("gy-521,\"2,50\",EUR,2026-05-01,s", "part 'gy-521' has the price '2,50'; expected a number from 0 to below 100000 with a point and no currency, such as 1.25; correct it.")]
    [InlineData("gy-521,2,50,EUR,2026-05-01,s", "part 'gy-521' has 6 fields; expected 5, and a price as 1.25, with a point; quote a field that has a comma in it.")]
    [InlineData("gy-521,1e9,EUR,2026-05-01,s", "part 'gy-521' has the price '1e9'; expected a number from 0 to below 100000 with a point and no currency, such as 1.25; correct it.")]
    [InlineData("\u001b[31m,1,EUR,2026-05-01,s", "part '?[31m' is not in any circuit; expected an id from the column 'part' of a parts list, such as felt; correct it.")]
    public void A_row_that_cannot_be_is_refused_with_file_line_and_part(string row, string sentence) =>
        Assert.Equal("prices.csv:2: " + sentence, Assert.Throws<CircuitException>(() => Read(row + "\n")).Message);

    [Fact]
    public void A_part_with_two_rows_is_refused_with_both_lines() =>
        Assert.Equal(
            "prices.csv:4: part 'felt' has a row in line 2 already; expected one row a part; delete one of them.",
            Assert.Throws<CircuitException>(() => Read("felt,,,,\ngy-521,,,,\nfelt,1,EUR,2026-05-01,s\n")).Message);

    [Theory]
    [InlineData("part;price;currency;date;shop\n", "prices.csv:1: the header is 'part;price;currency;date;shop'; expected part,price,currency,date,shop, with commas; save the table so.")]
    [InlineData("# nothing\n", "prices.csv: the header is missing; expected the line part,price,currency,date,shop; put it in, one row a part below it.")]
    [InlineData("", "prices.csv: the header is missing; expected the line part,price,currency,date,shop; put it in, one row a part below it.")]
    public void A_file_with_another_header_is_refused(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<CircuitException>(() => PriceList.Read(text, "prices.csv", Parts, Today)).Message);

    private static PriceList Read(string rows) => PriceList.Read(Header + rows, "prices.csv", Parts, Today);
}

using System;
using Circuit.Lists;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Lists;

public sealed class PriceFileTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly ScratchRepository scratch = new();

    public void Dispose() => this.scratch.Dispose();

    [Fact]
    public void Without_the_file_there_are_no_prices() => Assert.Equal(0, PriceFile.Read(this.scratch.Repository, Today).Count);

    [Fact]
    public void The_file_is_read_where_it_lies()
    {
        this.scratch.Put("hardware/prices.csv", "part,price,currency,date,shop\ngy-521,2.50,EUR,2026-05-01,s\n");

        Assert.Equal(2.5m, PriceFile.Read(this.scratch.Repository, Today).Find("gy-521")!.Amount);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        this.scratch.Put("hardware/prices.csv", new string('#', (65536 * 4) + 1));

        Assert.Equal(
            "hardware/prices.csv has 262145 bytes; expected at most 262144; keep one row a part.",
            Assert.Throws<CircuitException>(() => PriceFile.Read(this.scratch.Repository, Today)).Message);
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        this.scratch.Put("hardware/prices.csv", "PK\u0003\u0004 a spreadsheet, not a table");

        Assert.Equal(
            "hardware/prices.csv:1: the header is 'PK?? a spreadsheet,not a table'; expected part,price,currency,date,shop, with commas; save the table so.",
            Assert.Throws<CircuitException>(() => PriceFile.Read(this.scratch.Repository, Today)).Message);
    }
}

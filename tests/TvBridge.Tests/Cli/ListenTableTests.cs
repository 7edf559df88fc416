using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.Cli;
using TvBridge.Socks.Air;
using Xunit;

namespace TvBridge.Tests.Cli;

public class ListenTableTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);
    private static readonly ListenWord Stranger = new(ListenKind.NoKey, "encrypted, no key");
    private static readonly ListenWord Taken = new(ListenKind.Taken, "Awake", "Anna");
    private static readonly ListenWord Forged = new(ListenKind.Refused, "forged", "Anna");

    private readonly ListenTable table = new();

    [Fact]
    public void A_million_addresses_are_counted_and_few_are_kept()
    {
        this.table.Take(Advert(0xFFFF_FFFF_FFFF, 0), Taken);
        for (ulong i = 0; i < 1_000_000; i++)
        {
            this.table.Take(Advert(i, 1), Stranger);
        }

        Assert.Equal(1_000_001, this.table.HeardCount);
        Assert.Equal((512, 1), (this.table.StrangerCount, this.table.TrustedCount));
        Assert.Equal(1_000_000 - 512, this.table.ForgottenCount);
        IReadOnlyList<ListenRow> rows = this.table.Show(1000, out int hidden);
        Assert.Equal((50, 463), (rows.Count, hidden));
        Assert.Equal("Anna", rows[0].Name);
        Assert.Equal(999_999UL, rows[^1].Address.Value);
    }

    [Fact]
    public void Rows_stay_where_they_are_while_the_same_devices_are_heard()
    {
        for (int round = 0; round < 20; round++)
        {
            foreach (ulong address in new ulong[] { 5, 3, 9, 1 }.OrderBy(address => (address * (ulong)(round + 7)) % 11))
            {
                this.table.Take(Advert(address, round), Stranger);
            }
        }

        ulong[] first = [.. this.table.Show(50, out _).Select(row => row.Address.Value)];
        this.table.Take(Advert(first[^1], 100), Stranger);
        this.table.Take(Advert(first[0], 101), Stranger);

        Assert.Equal(first, this.table.Show(50, out _).Select(row => row.Address.Value));
    }

    [Fact]
    public void On_a_low_terminal_the_newest_strangers_are_shown()
    {
        for (ulong address = 1; address <= 10; address++)
        {
            this.table.Take(Advert(address, (int)address), Stranger);
        }

        this.table.Take(Advert(2, 20), Stranger);

        Assert.Equal([2UL, 9UL, 10UL], this.table.Show(3, out int hidden).Select(row => row.Address.Value));
        Assert.Equal(7, hidden);
    }

    [Fact]
    public void What_is_refused_hides_nothing_that_the_sock_said()
    {
        this.table.Take(Advert(1, 0, 0x01), Taken);
        this.table.Take(Advert(1, 1, 0x02), Forged);
        this.table.Take(Advert(1, 2, 0x03), Forged);

        ListenRow row = Assert.Single(this.table.Show(50, out _));

        Assert.Equal(("Awake", "forged", 2), (row.Said?.Text, row.Refused?.Text, row.RefusedCount));
        Assert.Equal((Start, 3), (row.LastHeard, row.Count));
    }

    [Fact]
    public void Only_other_bytes_or_another_fate_are_news()
    {
        Assert.True(this.table.Take(Advert(1, 0, 0x01), Taken).IsNews);
        Assert.False(this.table.Take(Advert(1, 1, 0x01), Taken with { IsRepeat = true }).IsNews);
        Assert.True(this.table.Take(Advert(1, 2, 0x01), Forged).IsNews);
        Assert.True(this.table.Take(Advert(1, 3, 0x02), Forged).IsNews);
        Assert.False(this.table.Take(Advert(1, 4, 0x02), Forged).IsNews);
    }

    [Fact]
    public void A_signal_that_is_not_told_and_a_name_that_is_not_sent_leave_the_last_ones()
    {
        this.table.Take(Advert(1, 0) with { RssiDbm = -61, Name = "Sock-2B7F" }, Stranger);
        this.table.Take(Advert(1, 1) with { RssiDbm = null, Name = null }, Stranger);

        ListenRow row = Assert.Single(this.table.Show(50, out _));

        Assert.Equal(("Sock-2B7F", (short)-61, 2), (row.Name, row.RssiDbm, row.Count));
    }

    private static AirAdvert Advert(ulong address, int atS, byte data = 0x45) => new(new SockAddress(address), [data], -60, Start.AddSeconds(atS));
}

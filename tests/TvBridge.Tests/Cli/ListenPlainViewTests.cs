using System;
using System.IO;
using TvBridge.Cli;
using TvBridge.Socks.Air;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class ListenPlainViewTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);

    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    [Fact]
    public void A_line_has_time_name_address_signal_and_word()
    {
        this.View(view => view.Heard(Row(0xC4DEE2192B7F, 0, "Anna"), new ListenWord(ListenKind.Taken, "Awake", "Anna"), isNews: true));

        Assert.Equal("22:41:30  Anna                  C4:DE:E2:19:2B:7F   -61 dBm  Awake\n", this.output.ToString());
    }

    [Fact]
    public void A_flood_of_strangers_and_forgeries_drowns_no_word_of_a_trusted_sock()
    {
        this.View(view =>
        {
            for (int i = 0; i < 9; i++)
            {
                for (ulong stranger = 0; stranger < 10_000; stranger++)
                {
                    view.Heard(Row(stranger, i, null), new ListenWord(ListenKind.NoKey, "encrypted, no key"), isNews: true);
                    view.Heard(Row(0xC4DEE2192B7F, i, "Anna"), new ListenWord(ListenKind.Refused, "forged", "Anna"), isNews: true);
                }

                if (i % 3 == 0)
                {
                    view.Heard(Row(0xC4DEE2192B7F, i, "Anna"), new ListenWord(ListenKind.Taken, $"word {i}", "Anna"), isNews: true);
                }
            }
        });

        string[] lines = this.output.ToString().TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 10, 60);
        Assert.All(new[] { "word 0", "word 3", "word 6" }, word => Assert.Contains(lines, line => line.EndsWith(word, StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("lines left out: too many at once", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_news_is_not_printed_and_a_radio_that_fails_is_an_error()
    {
        this.View(view =>
        {
            view.Heard(Row(1, 0, null), new ListenWord(ListenKind.NoKey, "encrypted, no key"), isNews: false);
            view.Changed(new RadioNotice(RadioCondition.Listening, "Hears."));
            view.Changed(new RadioNotice(RadioCondition.AdapterOff, "The adapter is off."));
            view.Problem("The disk is full.");
        });

        Assert.Equal("tvbridge: Hears.\n", this.output.ToString());
        Assert.Equal("tvbridge: The adapter is off.\ntvbridge: The disk is full.\n", this.errors.ToString());
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_silence_anybody()
    {
        this.View(view =>
        {
            for (int i = 0; i < 10; i++)
            {
                view.Heard(Row(1, -3600 * i, null), new ListenWord(ListenKind.NoKey, $"word {i}"), isNews: true);
            }
        });

        Assert.Equal(10, this.output.ToString().TrimEnd('\n').Split('\n').Length);
    }

    public void Dispose()
    {
        this.output.Dispose();
        this.errors.Dispose();
    }

    private static ListenRow Row(ulong address, int atS, string? name) => new()
    {
        Address = new SockAddress(address),
        Order = 0,
        Name = name,
        RssiDbm = -61,
        LastHeard = Start.AddSeconds(atS),
        Count = 1,
    };

    private void View(Action<ListenPlainView> act)
    {
        using ListenPlainView view = new(this.output, this.errors, TimeZoneInfo.Utc);
        act(view);
    }
}

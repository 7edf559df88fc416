using System;
using System.Linq;
using Xunit;

namespace RadioVm.Tests.Attributes;

public sealed class AttributeServerTests
{
    private readonly ServerBench bench = new();

    [Theory]
    [InlineData("02 1700", 23)]
    [InlineData("02 0100", 23)]
    [InlineData("02 6400", 100)]
    [InlineData("02 FFFF", 256)]
    public void Both_ends_take_the_smaller_of_their_longest_packets(string request, int mtu)
    {
        Assert.Equal("030001", this.bench.Ask(request));
        Assert.Equal(mtu, this.bench.Mtu);
    }

    [Fact]
    public void A_value_longer_than_a_packet_is_read_piece_by_piece_and_asked_of_the_firmware_each_time()
    {
        this.bench.Values.Value = [.. Enumerable.Range(0, 30).Select(i => (byte)i)];

        Assert.Equal("0B" + Text(0, 22), this.bench.Ask("0A 0800"));
        Assert.Equal("0D" + Text(22, 8), this.bench.Ask("0C 0800 1600"));
        Assert.Equal("0D", this.bench.Ask("0C 0800 1E00"));
        Assert.Equal("010C080007", this.bench.Ask("0C 0800 1F00"));
        Assert.Equal(4, this.bench.Values.Reads);
    }

    [Theory]
    [InlineData(0x05)]
    [InlineData(0x0E)]
    [InlineData(0x83)]
    public void What_the_firmware_refuses_with_is_told_as_it_is(byte refusal)
    {
        this.bench.Values.Refusal = refusal;
        string told = refusal.ToString("X2", null);

        Assert.Equal("010A0800" + told, this.bench.Ask("0A 0800"));
        Assert.Equal("01120800" + told, this.bench.Ask("12 0800 41"));
        this.bench.Ask("16 0800 0000 41");
        Assert.Equal("01180800" + told, this.bench.Ask("18 01"));
    }

    [Fact]
    public void A_write_reaches_the_firmware_as_it_is()
    {
        Assert.Equal("13", this.bench.Ask("12 0800 414243"));
        (Guid uuid, byte[] value) = Assert.Single(this.bench.Values.Written);
        Assert.Equal(HeldValues.Open.Uuid, uuid);
        Assert.Equal("ABC"u8.ToArray(), value);
    }

    [Fact]
    public void A_long_write_is_echoed_piece_by_piece_and_reaches_the_firmware_as_one()
    {
        Assert.Equal("170800000041424344", this.bench.Ask("16 0800 0000 41424344"));
        Assert.Equal("17080004004546", this.bench.Ask("16 0800 0400 4546"));
        Assert.Empty(this.bench.Values.Written);
        Assert.Equal("19", this.bench.Ask("18 01"));
        Assert.Equal("ABCDEF"u8.ToArray(), Assert.Single(this.bench.Values.Written).Value);
        Assert.Equal("19", this.bench.Ask("18 01"));
        Assert.Single(this.bench.Values.Written);
    }

    [Fact]
    public void A_long_write_that_is_called_off_leaves_nothing()
    {
        this.bench.Ask("16 0800 0000 41424344");
        Assert.Equal("19", this.bench.Ask("18 00"));
        Assert.Equal("19", this.bench.Ask("18 01"));
        Assert.Empty(this.bench.Values.Written);
    }

    [Fact]
    public void Pieces_with_a_gap_are_no_value()
    {
        this.bench.Ask("16 0800 0000 4142");
        this.bench.Ask("16 0800 0300 4344");
        Assert.Equal("0118080007", this.bench.Ask("18 01"));
        Assert.Empty(this.bench.Values.Written);
    }

    [Fact]
    public void A_value_longer_than_512_bytes_is_refused()
    {
        this.bench.Ask("02 FFFF");
        string piece = new('5', 2 * 200);
        this.bench.Ask("16 0800 0000" + piece);
        this.bench.Ask("16 0800 C800" + piece);
        this.bench.Ask("16 0800 9001" + piece);
        Assert.Equal("011808000D", this.bench.Ask("18 01"));
        Assert.Empty(this.bench.Values.Written);
    }

    [Fact]
    public void The_queue_of_pieces_ends()
    {
        string[] answers = [.. Enumerable.Range(0, 100).Select(_ => this.bench.Ask("16 0800 0000 41"))];

        Assert.Equal("0116080009", answers[^1]);
    }

    [Fact]
    public void A_piece_for_a_protected_value_needs_an_encrypted_link()
    {
        Assert.Equal("01160A0005", this.bench.Ask("16 0A00 0000 41"));
        this.bench.Values.IsEncrypted = true;
        Assert.Equal("170A00000041", this.bench.Ask("16 0A00 0000 41"));
    }

    [Theory]
    [InlineData("0A 0000", "010A000001")]
    [InlineData("0A 0E00", "010A0E0001")]
    [InlineData("12 0300 41", "0112030003")]
    [InlineData("16 0D00 0000 41", "01160D0003")]
    [InlineData("0A 08", "010A000004")]
    [InlineData("0C 0800", "010C000004")]
    [InlineData("12 08", "0112000004")]
    [InlineData("18 02", "0118000004")]
    [InlineData("02 17", "0102000004")]
    [InlineData("20 0100", "0120000006")]
    public void What_cannot_be_done_is_refused_by_name(string request, string answer) => Assert.Equal(answer, this.bench.Ask(request));

    [Theory]
    [InlineData("52 0800 41")]
    [InlineData("D2 0800 41")]
    [InlineData("1E")]
    [InlineData("")]
    public void Commands_and_confirmations_are_never_answered(string request)
    {
        Assert.Equal("", this.bench.Ask(request));
        Assert.Empty(this.bench.Values.Written);
    }

    [Fact]
    public void A_request_before_the_last_answer_is_dropped()
    {
        this.bench.Values.IsLate = true;
        Assert.Equal("", this.bench.Ask("12 0800 41"));
        Assert.Equal("", this.bench.Ask("0A 0300"));
        this.bench.Values.AnswerNow();
        Assert.Equal([0x13], Assert.Single(this.bench.Sent));
        Assert.Equal("0B536F636B2D30413142", this.bench.Ask("0A 0300"));
    }

    private static string Text(int from, int count) => Hex.Text([.. Enumerable.Range(from, count).Select(i => (byte)i)]);
}

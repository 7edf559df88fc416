using System;
using TvBridge.Cli;
using Xunit;

namespace TvBridge.Tests.Cli;

public class ListenTextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("Sock-2B7F", "Sock-2B7F")]
    [InlineData("\u001b]0;title\u0007", "·]0;title·")]
    [InlineData("a\nb\rc\td\u0000e", "a·b·c·d·e")]
    [InlineData("\u202eyenom", "·yenom")]
    [InlineData("twenty characters ok", "twenty characters ok")]
    [InlineData("twenty-one characters", "twenty-one characte…")]
    [InlineData("界界界界界界界界界界", "界界界界界界界界界界")]
    [InlineData("界界界界界界界界界界界", "界界界界界界界界界…")]
    public void Text_from_the_air_is_cut_and_cannot_move_a_terminal(string? text, string? expected) => Assert.Equal(expected, ListenText.Clean(text, 20));

    [Fact]
    public void Half_a_character_is_no_trouble() => Assert.Equal("\ufffd\ufffd", ListenText.Clean("\ud83e\udc00\udc00"[1..], 20));

    [Theory]
    [InlineData("40 02CAF6", "temperature -23.58 °C")]
    [InlineData("40 002E 0164 1E01 2E34 451601", "battery 100 %, light 1, humidity 52 %, temperature 27.8 °C")]
    [InlineData("40 0164 02CA09 03BF13 0C020C 1001 2101", "battery 100 %, temperature 25.06 °C, humidity 50.55 %, voltage 3.074 V and 2 more")]
    [InlineData("40 530541 1B5B4A0A", "text \"A·[J·\"")]
    [InlineData("42 665544332211 0164", "battery 100 %")]
    [InlineData("40 3E2A2C0960", "count 1611213866")]
    [InlineData("40 5CFFFFFFFF", "power -0.01 W")]
    [InlineData("40 0001", "")]
    public void Other_devices_are_read_by_the_published_table(string hex, string expected) =>
        Assert.Equal(expected, ListenObjects.Describe(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("")]
    [InlineData("40")]
    [InlineData("40 02CA")]
    [InlineData("40 FF00")]
    [InlineData("40 53")]
    [InlineData("40 53FF41")]
    [InlineData("42 0102030405")]
    [InlineData("41 0164")]
    [InlineData("E1 0164")]
    public void What_is_not_in_order_is_not_read(string hex) =>
        Assert.Null(ListenObjects.Describe(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Fact]
    public void Bytes_of_any_kind_are_read_or_not_but_never_throw()
    {
        Random random = new(5);
        for (int i = 0; i < 100_000; i++)
        {
            byte[] data = new byte[random.Next(0, 40)];
            random.NextBytes(data);
            if (data.Length > 0)
            {
                data[0] = 0x40;
            }

            ListenObjects.Describe(data);
        }
    }

    [Theory]
    [InlineData(-5, "0 s")]
    [InlineData(119.9, "119 s")]
    [InlineData(120, "2 min")]
    [InlineData(7199, "119 min")]
    [InlineData(7200, "2 h")]
    public void Ages_are_short(double seconds, string expected) => Assert.Equal(expected, ListenText.Age(TimeSpan.FromSeconds(seconds)));
}

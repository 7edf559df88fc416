using System;
using System.Linq;
using Xunit;

namespace Sock.Firmware.Tests;

public class LedPatternTests
{
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 999, true)]
    [InlineData(1, 1000, false)]
    [InlineData(1, 1999, false)]
    [InlineData(1, 2000, true)]
    [InlineData(2, 0, true)]
    [InlineData(2, 199, true)]
    [InlineData(2, 200, false)]
    [InlineData(2, 399, false)]
    [InlineData(2, 400, true)]
    [InlineData(3, 200, false)]
    public void A_question_blinks_half_of_its_period(int probeNumber, int sinceQuestionMs, bool isLit)
    {
        Assert.Equal(isLit, LedPattern.QuestionIsLit(probeNumber, sinceQuestionMs));
    }

    // A letter is 50 ms: # lit, . dark.
    [Theory]
    [InlineData(LedSign.None, "")]
    [InlineData(LedSign.On, "####################")]
    [InlineData(LedSign.OnWithDefaults, "############....##....##")]
    [InlineData(LedSign.Off, "##....##....##")]
    [InlineData(LedSign.Snoozed, "########....########")]
    [InlineData(LedSign.Answered, "######")]
    [InlineData(LedSign.Charging, "########....##....########")]
    [InlineData(LedSign.CellEmpty, "#...#...#...#...#")]
    [InlineData(LedSign.TooHot, "#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#")]
    [InlineData(LedSign.Stored, "##....##....############")]
    public void Each_sign_has_its_rhythm(LedSign sign, string expected)
    {
        Assert.Equal(expected, Draw(LedPattern.BitsOf(sign)));
    }

    [Theory]
    [InlineData(LedPattern.FaultBits, "#...#")]
    [InlineData(LedPattern.WarmBits, "#...#...#...#")]
    [InlineData(LedPattern.LowCellBits, "#...#...#")]
    public void What_is_wrong_shows_in_short_flashes(int bits, string expected) => Assert.Equal(expected, Draw(bits));

    [Fact]
    public void No_two_patterns_look_alike()
    {
        int[] all = [.. Enum.GetValues<LedSign>().Select(LedPattern.BitsOf), LedPattern.FaultBits, LedPattern.WarmBits, LedPattern.LowCellBits];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void A_pattern_is_dark_before_it_begins_and_when_it_is_over()
    {
        Assert.False(LedPattern.IsLit(-1, -1));
        Assert.True(LedPattern.IsLit(-1, 0));
        Assert.True(LedPattern.IsLit(-1, 1599));
        Assert.False(LedPattern.IsLit(-1, 1600));
        Assert.False(LedPattern.IsLit(-1, int.MinValue));
        Assert.Equal(1600, LedPattern.LengthMs(-1));
    }

    [Theory]
    [InlineData(false, "..##..##..##..##..##..##")]
    [InlineData(true, "..##################..##")]
    public void Pairing_flickers_until_somebody_connects(bool isConnected, string expected)
    {
        Assert.Equal(expected, string.Concat(Enumerable.Range(0, expected.Length).Select(i => LedPattern.PairingIsLit(isConnected, i * 50) ? '#' : '.')));
    }

    private static string Draw(int bits) =>
        string.Concat(Enumerable.Range(0, LedPattern.LengthMs(bits) / 50).Select(i => LedPattern.IsLit(bits, (i * 50) + 49) ? '#' : '.'));
}

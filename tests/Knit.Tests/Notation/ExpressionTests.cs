using Knit.Notation;
using Xunit;

namespace Knit.Tests.Notation;

public class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("17 % 4", 1)]
    [InlineData("round(67.7, 4)", 68)]
    [InlineData("round(2.5)", 3)]
    [InlineData("floor(59 / 9)", 6)]
    [InlineData("ceil(16.1)", 17)]
    [InlineData("max(8, min(12, 20))", 12)]
    [InlineData("n / 2", 32)]
    [InlineData("n = 64 and not (n < 10)", 1)]
    [InlineData("n != 64 or n > 100", 0)]
    [InlineData("n >= 64 and n <= 64", 1)]
    public void Arithmetic_is_that_of_school(string text, int expected)
    {
        Numbers numbers = new();
        numbers.Add("n", 64);

        Assert.Equal(expected, Expression.Parse(text).Evaluate(numbers));
    }

    [Theory]
    [InlineData("", "its end")]
    [InlineData("1 +", "its end")]
    [InlineData("(1", "')'")]
    [InlineData("1 2", "'2'")]
    [InlineData("sqrt(4)", "'sqrt(...)'")]
    [InlineData("1 + ?", "'?'")]
    public void What_is_no_arithmetic_is_refused_by_name(string text, string named) =>
        Assert.Contains(named, Assert.Throws<KnitException>(() => Expression.Parse(text)).Message, System.StringComparison.Ordinal);

    [Theory]
    [InlineData("missing", "'missing' is not known")]
    [InlineData("1 / 0", "cannot be computed")]
    [InlineData("9999999999999999999999999999 * 9999", "cannot be computed")]
    public void What_cannot_be_computed_is_told(string text, string told) =>
        Assert.Contains(told, Assert.Throws<KnitException>(() => Expression.Parse(text).Evaluate(new Numbers())).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Brackets_in_brackets_without_end_are_refused()
    {
        string text = new string('(', 140) + "1" + new string(')', 140);

        Assert.Contains("brackets in more than 40 brackets", Assert.Throws<KnitException>(() => Expression.Parse(text)).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_not_without_end_is_bounded_by_its_length() =>
        Assert.Throws<KnitException>(() => Expression.Parse(string.Concat(System.Linq.Enumerable.Repeat("not ", 200)) + "1"));

    [Fact]
    public void A_stitch_number_is_whole() =>
        Assert.Contains("'x' is 10.5; expected a whole number", Assert.Throws<KnitException>(() => Numbers.ToWhole("x", 10.5m)).Message, System.StringComparison.Ordinal);
}

using System.Linq;
using Circuit.Lists;
using Xunit;

namespace Circuit.Tests.Lists;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("3\" cable", "\"3\"\" cable\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-5 V", "'-5 V")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    public void A_field_is_quoted_where_it_must_be_and_is_never_a_formula(string field, string written) => Assert.Equal(written, Csv.Line([field]));

    [Theory]
    [InlineData("a, b")]
    [InlineData("3\" cable")]
    [InlineData("two\nlines")]
    [InlineData("=1+1")]
    [InlineData("it's")]
    [InlineData("'")]
    public void What_was_written_is_read_back(string field)
    {
        CsvRow row = Assert.Single(Csv.Read(Csv.Line(["first", field, "last"]) + "\n", "x.csv"));

        Assert.Equal(["first", field, "last"], row.Fields.Select(Csv.Unprotect));
    }

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("\uFEFFa,b\n\n\nc,d")]
    [InlineData("\"a\",\"b\"\n\"c\",\"d\"")]
    public void Line_ends_empty_lines_and_a_byte_order_mark_do_not_matter(string text) =>
        Assert.Equal(["a|b", "c|d"], Csv.Read(text, "x.csv").Select(row => string.Join('|', row.Fields)));

    [Fact]
    public void A_record_knows_the_line_that_it_begins_in() =>
        Assert.Equal([1, 2, 4, 6], Csv.Read("# remark with a \" in it\n\"a\nb\",c\nd,e\n\nf,g\n", "x.csv").Select(row => row.Line));

    [Theory]
    [InlineData("a\"b,c", "x.csv:1: a quote stands inside a field; expected it around the whole field, and doubled inside; write \"3\"\" cable\" for 3\" cable.")]
    [InlineData("a\n\"b\"c", "x.csv:2: text follows a closing quote; expected a comma; double the quotes inside a field.")]
    [InlineData("a\n\"b\nc", "x.csv:2: a quote is never closed; expected a second one at the field's end; add it.")]
    public void A_misplaced_quote_is_refused_with_its_line(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<CircuitException>(() => Csv.Read(text, "x.csv")).Message);

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Assert.Equal(
            "x.csv has 65537 characters; expected at most 65536; keep one row a part.",
            Assert.Throws<CircuitException>(() => Csv.Read(new string('a', 65537), "x.csv")).Message);
}

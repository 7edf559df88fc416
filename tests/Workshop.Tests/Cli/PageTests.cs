using System;
using System.IO;
using System.Linq;
using Workshop.Cli;
using Xunit;

namespace Workshop.Tests.Cli;

public class PageTests
{
    private static readonly string[][] Rows = [["R1", string.Join(' ', Enumerable.Repeat("word", 60))], ["R2", "short"]];

    [Theory]
    [InlineData(100)]
    [InlineData(140)]
    public void A_table_fits_the_width_and_no_word_is_lost(int width)
    {
        string[] lines = Print(page => page.Table(["for", "what"], Rows), width);

        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.Equal(60, lines.SelectMany(line => line.Split(' ')).Count(word => word == "word"));
    }

    [Fact]
    public void No_line_ends_with_a_space_and_none_before_the_first_is_empty()
    {
        string[] lines = Print(page => page.Table(["for", "what"], Rows), 100);

        Assert.NotEmpty(lines[0]);
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void What_goes_into_a_file_is_plain() =>
        Assert.All(Print(page => page.Table(["for", "what"], Rows), 100).SelectMany(line => line), letter => Assert.InRange(letter, ' ', '~'));

    [Fact]
    public void Brackets_are_text_and_no_markup() => Assert.Contains("[red]x[/]", Print(page => page.Line("[red]x[/]"), 100));

    private static string[] Print(Action<Page> print, int width)
    {
        using StringWriter output = new() { NewLine = "\n" };
        print(new Page(output, width));
        return output.ToString().Split('\n');
    }
}

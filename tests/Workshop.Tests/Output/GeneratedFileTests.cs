using System;
using System.Text;
using Workshop.Output;
using Xunit;

namespace Workshop.Tests.Output;

public class GeneratedFileTests
{
    [Fact]
    public void A_text_is_written_as_utf8_without_a_mark()
    {
        GeneratedFile file = new("a.md", "\u00e4\n");

        Assert.Equal([0xC3, 0xA4, 0x0A], file.Content.ToArray());
        Assert.Equal("\u00e4\n", file.Text);
    }

    [Fact]
    public void Bytes_are_no_text() => Assert.Throws<InvalidOperationException>(() => new GeneratedFile("a.png", new byte[] { 1 }).Text);

    [Fact]
    public void Two_files_are_equal_by_what_is_in_them()
    {
        GeneratedFile file = new("a.md", "x\n");

        Assert.Equal(file, new GeneratedFile("a.md", "x\n"));
        Assert.Equal(file.GetHashCode(), new GeneratedFile("a.md", "x\n").GetHashCode());
        Assert.NotEqual(file, new GeneratedFile("a.md", "y\n"));
        Assert.NotEqual(file, new GeneratedFile("b.md", "x\n"));
        Assert.NotEqual(file, new GeneratedFile("a.md", Encoding.UTF8.GetBytes("x\n")));
    }
}

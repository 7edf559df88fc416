using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Notation;
using Knit.Patterns;
using Knit.Proof;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Patterns;

public partial class FormatDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("knitting-patterns", "FORMAT.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_worked_example_can_be_knitted_in_every_size_and_with_every_pocket()
    {
        Pattern pattern = Example(Code());

        Assert.Equal("hearts", pattern.Name);
        Assert.Equal(7, pattern.Chart!.Height);
        Assert.Equal(7 + (4 * PocketModule.All.Count * 2), pattern.Choices().Count());
        Assert.Empty(pattern.Choices().SelectMany(choice => SockChecks.Check(SockKnitter.Knit(pattern, choice))));
    }

    [Fact]
    public void Without_the_lower_dot_of_the_example_a_float_of_seven_is_named_as_the_text_says()
    {
        Pattern pattern = Example(Code().Replace("...#...#\n", "...#....\n", StringComparison.Ordinal));

        Fault fault = Assert.Single(SockChecks.Check(SockKnitter.Knit(pattern, new Choice(pattern.Size("Adult S")))), one => one.Row == "chart rnd 6");
        Assert.StartsWith("CC is carried behind 7 sts", fault.Sentence);
    }

    [Fact]
    public void Without_the_upper_dot_of_the_example_a_float_of_six_crosses_the_start_of_the_round_where_no_strip_lies_between_as_the_text_says()
    {
        Pattern pattern = Example(Code().Replace("..###..#\n", "..###...\n", StringComparison.Ordinal));

        Fault fault = Assert.Single(SockChecks.Check(SockKnitter.Knit(pattern, new Choice(pattern.Size("Adult S")))));
        Assert.StartsWith("CC is carried behind 6 sts over the start of the round", fault.Sentence);
        Assert.Empty(SockChecks.Check(SockKnitter.Knit(pattern, new Choice(pattern.Size("Adult M")))));
    }

    [Fact]
    public void Every_key_and_every_heading_is_explained()
    {
        Assert.All(ExpectedIn("knit 1\nno-such-key: 1"), key => Assert.Contains($"| `{key}:` |", Document));
        Assert.All(ExpectedIn("knit 1\n[no such block]"), block => Assert.Contains($"| `{block}` |", Document));
    }

    [Fact]
    public void Every_number_that_a_choice_brings_along_is_explained()
    {
        Pattern pattern = PatternFile.Read(RepositoryRoot.File("knitting-patterns", "plain-sock.knit"));
        Numbers numbers = pattern.NumbersOf(pattern.Choices().First());
        string known = Assert.Throws<KnitException>(() => numbers["no such number"]).Message;
        string[] given = [.. Name().Matches(known[known.IndexOf("one of", StringComparison.Ordinal)..known.IndexOf("; write", StringComparison.Ordinal)]).Select(match => match.Value).Skip(2).Except(pattern.Computed.Select(one => one.Name))];

        Assert.Contains("cuffLeds", given);
        Assert.All(given, name => Assert.Contains($"`{name}`", Document));
    }

    [Fact]
    public void Every_stitch_is_explained() =>
        Assert.All(StitchFacts.All, stitch => Assert.Matches($@"`{stitch.Word}[0-9]?`", Document));

    [Fact]
    public void Every_sentence_of_the_table_is_understood()
    {
        InstructionParser parser = new(["MC", "CC"]);
        string[] sentences = [.. Row().Matches(Document).SelectMany(row => Quoted().Matches(row.Value)).Select(match => match.Groups[1].Value).Where(text => char.IsUpper(text[0]) && text.Contains(' ', StringComparison.Ordinal))];

        Assert.True(sentences.Length > 15, $"{sentences.Length} sentences are in the table");
        Assert.All(sentences.Select(sentence => sentence.Replace("pm, ...", "pm", StringComparison.Ordinal).Replace("...", "k to end", StringComparison.Ordinal)), sentence => parser.Parse(sentence));
    }

    private static string Code()
    {
        int begin = Document.IndexOf("```knit\n", StringComparison.Ordinal) + "```knit\n".Length;
        return Document[begin..Document.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    private static Pattern Example(string text) => PatternFile.Parse("hearts.knit", text, name => File.ReadAllText(RepositoryRoot.File("knitting-patterns", name)));

    // The reader's own message lists what it knows.
    private static string[] ExpectedIn(string text)
    {
        string message = Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", text, _ => null)).Message;
        int begin = message.IndexOf("expected one of ", StringComparison.Ordinal) + "expected one of ".Length;
        int end = message.IndexOf(text.Contains('[', StringComparison.Ordinal) ? "; correct" : ", a colon", begin, StringComparison.Ordinal);
        return message[begin..end].Split([", ", " or "], StringSplitOptions.None);
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\| `[A-Z].*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}

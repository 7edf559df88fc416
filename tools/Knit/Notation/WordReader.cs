using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Knit.Notation;

/// <summary>The words of a sentence, one after the other. Small and capital letters are the same.</summary>
internal sealed partial class WordReader(string sentence)
{
    private readonly string[] words = [.. Word().Matches(sentence).Select(match => match.Value)];
    private int at;

    /// <summary>Has it been read to its end?</summary>
    public bool IsAtEnd => this.at >= this.words.Length;

    /// <summary>Is this the next word?</summary>
    public bool Sees(string word) => !this.IsAtEnd && this.words[this.at].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Is the next word one of some?</summary>
    public bool SeesAny(IEnumerable<string> some) => some.Any(this.Sees);

    /// <summary>Goes on if the next words are these.</summary>
    public bool Accept(params string[] expected)
    {
        if (this.at + expected.Length > this.words.Length || expected.Where((word, i) => !this.words[this.at + i].Equals(word, StringComparison.OrdinalIgnoreCase)).Any())
        {
            return false;
        }

        this.at += expected.Length;
        return true;
    }

    /// <summary>Goes on, or says what was expected.</summary>
    public void Expect(params string[] expected)
    {
        if (!this.Accept(expected))
        {
            throw this.Unexpected($"'{string.Join(' ', expected)}'");
        }
    }

    /// <summary>The next word, if it is a number.</summary>
    public int? AcceptNumber()
    {
        if (this.IsAtEnd || !int.TryParse(this.words[this.at], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > 10_000)
        {
            return null;
        }

        this.at++;
        return number;
    }

    /// <summary>The next word, which has to be a number.</summary>
    public int Number(string what) => this.AcceptNumber() ?? throw this.Unexpected(what);

    /// <summary>How often: "once", "twice" or "4 times"; null where no number stands.</summary>
    public int? AcceptTimes()
    {
        if (this.Accept("once"))
        {
            return 1;
        }

        if (this.Accept("twice"))
        {
            return 2;
        }

        int? times = this.AcceptNumber();
        if (times is not null)
        {
            this.Expect("times");
        }

        return times;
    }

    /// <summary>Goes on if the next word is one of some, and tells which.</summary>
    public string? AcceptOne(IEnumerable<string> some) => some.FirstOrDefault(word => this.Accept(word));

    /// <summary>A range: 1-8 or 3.</summary>
    public (int First, int Last) Range(string what)
    {
        int first = this.Number(what);
        return (first, this.Accept("-") || this.Accept("\u2013") ? this.Number(what) : first);
    }

    /// <summary>The sentence that says what is not understood.</summary>
    public KnitException Unexpected(string expected) =>
        new($"'{sentence}' has {(this.IsAtEnd ? "its end" : $"'{this.words[this.at]}'")} where {expected} was expected; write it as the page on the pattern format shows.");

    [GeneratedRegex(@"k2tog|p2tog|[A-Za-z]+|[0-9]+|\S", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Knit.Patterns;

/// <summary>The lines of a pattern file, by what they belong to: keys at the top, then blocks under a heading in square brackets. Lines that begin with ';' are for people.</summary>
internal sealed partial class PatternText
{
    private const int MostLines = 3000;
    private const int LongestLine = 600;

    /// <summary>Keys that a file may have.</summary>
    private static readonly string[] Keys =
        ["base", "title", "summary", "skill", "licence", "gauge", "plain gauge", "ease", "ease range", "needle", "plain needle", "yarn", "yardage"];

    private static readonly string[] Blocks = ["sizes", "numbers", "chart", "colorways", "notes"];

    private readonly Dictionary<string, (string Value, string Place)> headers = new(StringComparer.Ordinal);

    private PatternText(string file) => this.File = file;

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Blocks by their name, as "sizes" or "section Cuff", in their order.</summary>
    public List<(string Name, List<(string Text, int Line)> Lines)> Content { get; } = [];

    /// <summary>Reads the lines.</summary>
    /// <exception cref="KnitException">A line belongs nowhere.</exception>
    public static PatternText Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        PatternText parsed = new(file);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length > MostLines || Array.Exists(lines, line => line.Length > LongestLine))
        {
            throw new KnitException($"{file}: has {lines.Length} lines, the longest of {lines.Max(line => line.Length)} characters; expected {MostLines} lines of {LongestLine} at most; shorten it.");
        }

        if (lines[0].Trim() != PatternFile.Mark)
        {
            throw new KnitException($"{file} line 1: has '{lines[0].Trim()[..Math.Min(40, lines[0].Trim().Length)]}'; expected '{PatternFile.Mark}', which every pattern begins with; is it a pattern?");
        }

        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 0 && line[0] != ';')
            {
                parsed.Add(line, i + 1);
            }
        }

        return parsed;
    }

    /// <summary>A place in the file, for messages.</summary>
    public string Place(int line) => $"{this.File} line {line}";

    /// <summary>The value of a key, and where it stands; null without it.</summary>
    public (string Value, string Place)? Header(string key) => this.headers.TryGetValue(key, out (string Value, string Place) found) ? found : null;

    private void Add(string line, int number)
    {
        Match heading = Heading().Match(line);
        if (heading.Success)
        {
            this.AddBlock(heading.Groups[1].Value, number);
        }
        else if (this.Content.Count > 0)
        {
            this.Content[^1].Lines.Add((line, number));
        }
        else
        {
            this.AddHeader(line, number);
        }
    }

    private void AddBlock(string name, int number)
    {
        if (!Blocks.Contains(name) && !name.StartsWith("section ", StringComparison.Ordinal))
        {
            throw new KnitException($"{this.Place(number)}: has the heading [{name}]; expected one of [{string.Join("], [", Blocks)}] or [section NAME]; correct it.");
        }

        if (this.Content.Exists(block => block.Name == name))
        {
            throw new KnitException($"{this.Place(number)}: has the heading [{name}] a second time; expected it once; put the lines together.");
        }

        this.Content.Add((name, []));
    }

    private void AddHeader(string line, int number)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string key = colon < 0 ? line : line[..colon].Trim();
        if (colon < 0 || !Keys.Contains(key))
        {
            throw new KnitException($"{this.Place(number)}: has '{key}'; expected one of {string.Join(", ", Keys)}, a colon and a value, or a heading in square brackets; correct the word.");
        }

        if (!this.headers.TryAdd(key, (line[(colon + 1)..].Trim(), this.Place(number))))
        {
            throw new KnitException($"{this.Place(number)}: has '{key}' a second time; expected it once; leave out one of them.");
        }
    }

    [GeneratedRegex(@"^\[([A-Za-z ]+)\]$")]
    private static partial Regex Heading();
}

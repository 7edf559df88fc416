using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Patterns;

/// <summary>Makes a pattern of the lines of its files: its own first, then its base's.</summary>
internal sealed partial class PatternReader(string name, IReadOnlyList<PatternText> texts)
{
    private static readonly string[] Skills = ["basic", "easy", "intermediate", "complex"];
    private static readonly string[] Roles = ["MC", "CC"];

    /// <summary>The pattern.</summary>
    /// <exception cref="KnitException">A line says what cannot be.</exception>
    public Pattern Read()
    {
        (decimal easeFrom, decimal easeTo) = this.Take("ease range", text => Range(text));
        return new Pattern
        {
            Name = name,
            Title = this.Take("title", Plain),
            Summary = this.Take("summary", Plain),
            Skill = this.Take("skill", Skill),
            Licence = this.Take("licence", Plain),
            Gauge = this.Take("gauge", Gauge.Parse),
            PlainGauge = this.Take("plain gauge", Gauge.Parse),
            EasePercent = this.Take("ease", text => Number(text, "%", 0, 30)),
            LeastEasePercent = easeFrom,
            MostEasePercent = easeTo,
            NeedleMm = this.Take("needle", text => Number(text, "mm", 1, 8)),
            PlainNeedleMm = this.Take("plain needle", text => Number(text, "mm", 1, 8)),
            Yarn = this.Take("yarn", Plain),
            MetersPer100Grams = (int)this.Take("yardage", text => Number(text, "m per 100 g", 50, 1000)),
            Sizes = this.Block("sizes", SizeOf),
            Computed = [.. this.Lines("numbers").Select(line => At(line.Place, () => Computed(line.Text, line.Place)))],
            Sections = this.Sections(),
            Chart = this.Chart(),
            Colorways = this.Block("colorways", ColorwayOf),
            Notes = [.. this.Lines("notes").Select(line => Plain(line.Text))],
        };
    }

    private static T At<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (KnitException fault)
        {
            throw new KnitException($"{place}: {fault.Message}", fault);
        }
    }

    private T Take<T>(string key, Func<string, T> read)
    {
        (string value, string place) = texts.Select(text => text.Header(key)).FirstOrDefault(found => found is not null)
            ?? throw new KnitException($"{texts[0].File}: has no '{key}'; expected a line '{key}: ...' in it or in its base; add it.");
        return At(place, () => read(value));
    }

    // The first file that has the block counts; the other's is put aside as a whole.
    private IEnumerable<(string Text, string Place)> Lines(string block)
    {
        foreach (PatternText text in texts)
        {
            int index = text.Content.FindIndex(content => content.Name == block);
            if (index >= 0)
            {
                return text.Content[index].Lines.Select(line => (line.Text, text.Place(line.Line)));
            }
        }

        return [];
    }

    private T[] Block<T>(string block, Func<string, T> read)
    {
        T[] values = [.. this.Lines(block).Select(line => At(line.Place, () => read(line.Text)))];
        return values.Length is > 0 and <= 40
            ? values
            : throw new KnitException($"{texts[0].File}: has {values.Length} lines in [{block}]; expected 1 to 40, in it or in its base; add or remove some.");
    }

    private List<PatternSection> Sections()
    {
        // Sections come in the base's order; a file's own section of the same name takes the place of the base's.
        List<PatternSection> sections = [];
        foreach (PatternText text in texts.Reverse())
        {
            foreach ((string block, List<(string Text, int Line)> lines) in text.Content.Where(content => content.Name.StartsWith("section ", StringComparison.Ordinal)))
            {
                PatternSection section = new(block["section ".Length..], [.. lines.Select(line => At(text.Place(line.Line), () => LineOf(text.File, line.Line, line.Text)))]);
                int index = sections.FindIndex(known => known.Name == section.Name);
                if (index >= 0)
                {
                    sections[index] = section;
                }
                else
                {
                    sections.Add(section);
                }
            }
        }

        return sections.Count > 0 ? sections : throw new KnitException($"{texts[0].File}: has no [section ...]; expected the sentences to knit, in it or in its base; add them, or write 'base: plain-sock'.");
    }

    private static PatternLine LineOf(string file, int line, string text)
    {
        Match when = When().Match(text);
        string sentence = when.Success ? when.Groups["sentence"].Value : text;
        bool isNote = sentence.TrimStart().StartsWith('>');
        return new PatternLine(file, line, when.Success ? Expression.Parse(when.Groups["condition"].Value) : null, Template.Parse((isNote ? sentence.TrimStart()[1..] : sentence).Trim()), isNote);
    }

    private static (string Name, Expression Value, string Place) Computed(string text, string place)
    {
        Match match = Assignment().Match(text);
        return match.Success
            ? (match.Groups[1].Value, Expression.Parse(match.Groups[2].Value), place)
            : throw new KnitException($"'{text}' is no computation; expected 'name = arithmetic'; write it as 'heel = stitches / 2'.");
    }

    private StitchGrid? Chart()
    {
        (string Text, string Place)[] lines = [.. this.Lines("chart")];
        return lines.Length == 0 ? null
            : lines.Length <= 120 ? At(lines[0].Place, () => StitchGrid.FromWorn([.. lines.Select(line => line.Text)]))
            : throw new KnitException($"{lines[0].Place}: the chart has {lines.Length} rounds; expected 120 at most; a leg has no more.");
    }

    private static SizeRow SizeOf(string text)
    {
        string[] cells = [.. text.Split('|').Select(cell => cell.Trim())];
        if (cells.Length != 5 || cells[4] is not ("pocket" or "no pocket"))
        {
            throw new KnitException($"'{text}' is no size; expected name | foot | around | leg in cm | pocket or no pocket; write it as 'Adult M | 25 | 23.5 | 18 | pocket'.");
        }

        return new SizeRow(Plain(cells[0]), Number(cells[1], string.Empty, 8, 40), Number(cells[2], string.Empty, 8, 40), Number(cells[3], string.Empty, 5, 45), cells[4] == "pocket");
    }

    private static Colorway ColorwayOf(string text)
    {
        Match match = ColorwayForm().Match(text);
        YarnColor[] colors = [.. match.Groups["role"].Captures.Select((role, i) => new YarnColor(role.Value, match.Groups["name"].Captures[i].Value.Trim(), match.Groups["hex"].Captures[i].Value))];
        return match.Success && colors.Select(color => color.Role).SequenceEqual(Roles)
            ? new Colorway(match.Groups["way"].Value, colors)
            : throw new KnitException($"'{text}' is no colorway; expected a name, a colon, and for MC and CC a name and a color; write it as 'Harbor: MC Night blue #1b2a49, CC Cream #f4ead2'.");
    }

    private static string Skill(string text) => Skills.Contains(text) ? text : throw new KnitException($"the skill is '{text}'; expected one of {string.Join(", ", Skills)}; take one of these.");

    private static string Plain(string text) => text.Length > 0 && !text.Any(char.IsControl) ? text : throw new KnitException("there is no text; expected some words; write them.");

    private static decimal Number(string text, string unit, decimal least, decimal most)
    {
        string digits = text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length].Trim() : string.Empty;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value >= least && value <= most
            ? value
            : throw new KnitException($"'{text}' is no number in range; expected {least} to {most}{(unit.Length > 0 ? " " + unit : string.Empty)}; correct it.");
    }

    private static (decimal From, decimal To) Range(string text)
    {
        string[] ends = text.Split(" to ");
        return ends.Length == 2 ? (Number(ends[0] + " %", "%", 0, 30), Number(ends[1], "%", 0, 30)) : throw new KnitException($"'{text}' is no range; expected two percentages; write it as '7 to 13 %'.");
    }

    [GeneratedRegex("^when (?<condition>[^:]+):(?<sentence>.*)$")]
    private static partial Regex When();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+)$")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^(?<way>[^:,#]+):\s*(?:(?<role>[A-Z]{2}) (?<name>[^,#:]+) (?<hex>#[0-9a-fA-F]{6})(?:,\s*|$))+$")]
    private static partial Regex ColorwayForm();
}

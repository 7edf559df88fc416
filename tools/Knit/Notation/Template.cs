using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Knit.Notation;

/// <summary>A sentence of a pattern with places for numbers: "Cast on {stitches} sts." It is filled for one size, or for several: "44 (48, 56)".</summary>
public sealed class Template
{
    private readonly List<(string Text, Expression? Value)> pieces = [];

    private Template(string source) => this.Source = source;

    /// <summary>As it is written.</summary>
    public string Source { get; }

    /// <summary>Reads one.</summary>
    /// <exception cref="KnitException">A bracket is not closed, or what stands in it is no arithmetic.</exception>
    public static Template Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Template template = new(source);
        int at = 0;
        while (at < source.Length)
        {
            int open = source.IndexOf('{', at);
            if (open < 0)
            {
                template.pieces.Add((source[at..], null));
                break;
            }

            int close = source.IndexOf('}', open);
            if (close < 0)
            {
                throw new KnitException($"'{source}' opens a '{{' that is not closed; expected '}}' behind the number; close it.");
            }

            template.pieces.Add((source[at..open], null));
            template.pieces.Add((string.Empty, Expression.Parse(source[(open + 1)..close])));
            at = close + 1;
        }

        return template;
    }

    /// <summary>The sentence for one size.</summary>
    public string Fill(Numbers numbers) => this.Fill([numbers]);

    /// <summary>The sentence for several sizes: where their numbers differ, the first and the others in brackets, in the order given.</summary>
    public string Fill(IReadOnlyList<Numbers> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        StringBuilder text = new();
        foreach ((string plain, Expression? value) in this.pieces)
        {
            text.Append(plain);
            if (value is not null)
            {
                text.Append(SizeList.Write([.. sizes.Select(numbers => Format(value.Evaluate(numbers)))]));
            }
        }

        return text.ToString();
    }

    private static string Format(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

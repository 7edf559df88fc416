using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Circuit.KiCad;

/// <summary>A list of an S-expression, the form of all of KiCad's files: <c>(name atom atom (child ...))</c>.</summary>
internal sealed class SNode
{
    private readonly string name;
    private readonly List<string> atoms = [];
    private readonly List<SNode> children = [];

    private SNode(string name) => this.name = name;

    /// <summary>A list of that name with what follows: words stay as they are, numbers are written short, other lists are put below.</summary>
    /// <param name="name">Its first word.</param>
    /// <param name="items"><see cref="SNode"/>, a collection of them, <see cref="double"/>, <see cref="int"/>, <see cref="Guid"/>, or a word; null is left out.</param>
    public static SNode Of(string name, params object?[] items)
    {
        SNode made = new(name);
        foreach (object item in items.OfType<object>())
        {
            switch (item)
            {
                case SNode child:
                    made.children.Add(child);
                    break;
                case IEnumerable<SNode> more:
                    made.children.AddRange(more);
                    break;
                default:
                    made.atoms.Add(AtomOf(item));
                    break;
            }
        }

        return made;
    }

    /// <summary>A text in quotes.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text of a file that holds this list alone.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        this.Write(text, 0);
        return text.ToString();
    }

    private static string AtomOf(object item) => item switch
    {
        double number => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        Guid id => Quoted(id.ToString("D")),
        string word => word,
        _ => throw new ArgumentException($"an S-expression holds no {item.GetType().Name}", nameof(item)),
    };

    // Lists of words stand on one line; a list that holds lists which hold lists gets a line for each.
    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append('(').Append(this.name);
        foreach (string atom in this.atoms)
        {
            text.Append(' ').Append(atom);
        }

        if (this.children.TrueForAll(child => child.children.Count == 0) && this.children.Count <= 4)
        {
            foreach (SNode child in this.children)
            {
                text.Append(" (").Append(child.name).Append(string.Concat(child.atoms.Select(atom => " " + atom))).Append(')');
            }

            text.Append(")\n");
            return;
        }

        text.Append('\n');
        foreach (SNode child in this.children)
        {
            child.Write(text, depth + 1);
        }

        text.Append(' ', depth * 2).Append(")\n");
    }
}

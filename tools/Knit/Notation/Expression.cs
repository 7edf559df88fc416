using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Knit.Notation;

/// <summary>
/// Arithmetic of a pattern: numbers, names, + - * / %, comparisons = &lt; &gt; &lt;= &gt;= !=, and, or, not, and the functions round, floor, ceil (each of one number, or to a multiple of a second one), min and max.
/// True is 1, false is 0. Decimal arithmetic: what can be whole is whole.
/// </summary>
public sealed partial class Expression
{
    private const int LongestText = 300;
    private const int Deepest = 40;
    private readonly List<string> words = [];
    private int at;
    private int depth;
    private Func<Numbers, decimal> value = _ => 0;

    private Expression(string text) => this.Text = text;

    /// <summary>As it is written.</summary>
    public string Text { get; }

    /// <summary>Reads one.</summary>
    /// <exception cref="KnitException">It is no arithmetic.</exception>
    public static Expression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Expression expression = new(text.Trim());
        if (text.Length > LongestText)
        {
            throw new KnitException($"an expression has {text.Length} characters; expected {LongestText} at most; compute parts of it in [numbers].");
        }

        foreach (Match word in Word().Matches(text))
        {
            expression.words.Add(word.Value);
        }

        expression.value = expression.Either();
        if (expression.at < expression.words.Count)
        {
            throw expression.Unexpected();
        }

        return expression;
    }

    /// <summary>The value with these numbers.</summary>
    /// <exception cref="KnitException">A name is not known, or a division by 0.</exception>
    public decimal Evaluate(Numbers numbers)
    {
        try
        {
            return this.value(numbers);
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            throw new KnitException($"'{this.Text}' cannot be computed ({e.Message.TrimEnd('.')}); expected a number; look at the numbers it is made of.", e);
        }
    }

    private string Next => this.at < this.words.Count ? this.words[this.at] : string.Empty;

    private Func<Numbers, decimal> Either()
    {
        // Brackets in brackets come through here: bounded, because a file is not to be believed.
        if (++this.depth > Deepest)
        {
            throw new KnitException($"'{this.Text}' has brackets in more than {Deepest} brackets; expected fewer; compute parts of it in [numbers].");
        }

        Func<Numbers, decimal> left = this.Both();
        while (this.Accept("or"))
        {
            Func<Numbers, decimal> a = left, b = this.Both();
            left = numbers => a(numbers) != 0 || b(numbers) != 0 ? 1 : 0;
        }

        this.depth--;
        return left;
    }

    private Func<Numbers, decimal> Both()
    {
        Func<Numbers, decimal> left = this.Comparison();
        while (this.Accept("and"))
        {
            Func<Numbers, decimal> a = left, b = this.Comparison();
            left = numbers => a(numbers) != 0 && b(numbers) != 0 ? 1 : 0;
        }

        return left;
    }

    private Func<Numbers, decimal> Comparison()
    {
        Func<Numbers, decimal> a = this.Sum();
        Func<decimal, decimal, bool>? compare = this.Next switch
        {
            "=" => (x, y) => x == y,
            "!=" => (x, y) => x != y,
            "<" => (x, y) => x < y,
            ">" => (x, y) => x > y,
            "<=" => (x, y) => x <= y,
            ">=" => (x, y) => x >= y,
            _ => null,
        };
        if (compare is null)
        {
            return a;
        }

        this.at++;
        Func<Numbers, decimal> b = this.Sum();
        return numbers => compare(a(numbers), b(numbers)) ? 1 : 0;
    }

    private Func<Numbers, decimal> Sum()
    {
        Func<Numbers, decimal> left = this.Product();
        while (this.Next is "+" or "-")
        {
            decimal sign = this.words[this.at++] == "+" ? 1 : -1;
            Func<Numbers, decimal> a = left, b = this.Product();
            left = numbers => a(numbers) + (sign * b(numbers));
        }

        return left;
    }

    private Func<Numbers, decimal> Product()
    {
        Func<Numbers, decimal> left = this.Value();
        while (this.Next is "*" or "/" or "%")
        {
            string sign = this.words[this.at++];
            Func<Numbers, decimal> a = left, b = this.Value();
            left = sign switch
            {
                "*" => numbers => a(numbers) * b(numbers),
                "/" => numbers => a(numbers) / b(numbers),
                _ => numbers => a(numbers) % b(numbers),
            };
        }

        return left;
    }

    private Func<Numbers, decimal> Value()
    {
        string word = this.Next;
        this.at++;
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return _ => number;
        }

        switch (word)
        {
            case "(":
                Func<Numbers, decimal> inner = this.Either();
                this.Expect(")");
                return inner;
            case "not":
                Func<Numbers, decimal> negated = this.Value();
                return numbers => negated(numbers) == 0 ? 1 : 0;
            default:
                break;
        }

        if (word.Length == 0 || !char.IsLetter(word[0]))
        {
            this.at--;
            throw this.Unexpected();
        }

        return this.Next == "(" ? this.Function(word) : numbers => numbers[word];
    }

    private Func<Numbers, decimal> Function(string name)
    {
        this.at++;
        Func<Numbers, decimal> a = this.Either();
        Func<Numbers, decimal> b = this.Accept(",") ? this.Either() : _ => 1;
        this.Expect(")");
        return name switch
        {
            "round" => numbers => decimal.Round(a(numbers) / b(numbers), MidpointRounding.AwayFromZero) * b(numbers),
            "floor" => numbers => decimal.Floor(a(numbers) / b(numbers)) * b(numbers),
            "ceil" => numbers => decimal.Ceiling(a(numbers) / b(numbers)) * b(numbers),
            "min" => numbers => Math.Min(a(numbers), b(numbers)),
            "max" => numbers => Math.Max(a(numbers), b(numbers)),
            _ => throw new KnitException($"'{this.Text}' uses '{name}(...)'; expected round, floor, ceil, min or max; write one of these."),
        };
    }

    private bool Accept(string word)
    {
        bool isNext = this.Next == word;
        this.at += isNext ? 1 : 0;
        return isNext;
    }

    private void Expect(string word)
    {
        if (!this.Accept(word))
        {
            throw this.Unexpected($"'{word}'");
        }
    }

    private KnitException Unexpected(string expected = "a number, a name or a bracket") =>
        new($"'{this.Text}' has {(this.Next.Length == 0 ? "its end" : $"'{this.Next}'")} where {expected} was expected; write it as in 'round(gauge / 10 * around, 4)'.");

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*|[0-9]+(?:\.[0-9]+)?|<=|>=|!=|\S")]
    private static partial Regex Word();
}

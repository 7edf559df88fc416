using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Mutations;

/// <summary>One comparison of the detector, turned into another one.</summary>
/// <param name="Path">The source file.</param>
/// <param name="Span">Where the operator stands in it.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="Place">File, line and expression, for people.</param>
internal sealed record Mutation(string Path, TextSpan Span, string Replacement, string Place)
{
    // Each comparison is moved by one at its boundary and turned into its opposite.
    private static readonly Dictionary<SyntaxKind, string[]> Replacements = new()
    {
        [SyntaxKind.LessThanToken] = ["<=", ">="],
        [SyntaxKind.LessThanEqualsToken] = ["<", ">"],
        [SyntaxKind.GreaterThanToken] = [">=", "<="],
        [SyntaxKind.GreaterThanEqualsToken] = [">", "<"],
        [SyntaxKind.EqualsEqualsToken] = ["!="],
        [SyntaxKind.ExclamationEqualsToken] = ["=="],
    };

    /// <summary>All mutations of the files, in their order.</summary>
    public static IEnumerable<Mutation> Of(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
            foreach (BinaryExpressionSyntax expression in root.DescendantNodes().OfType<BinaryExpressionSyntax>())
            {
                if (!Replacements.TryGetValue(expression.OperatorToken.Kind(), out string[]? replacements))
                {
                    continue;
                }

                int line = expression.OperatorToken.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                foreach (string replacement in replacements)
                {
                    if (replacement.StartsWith(expression.OperatorToken.Text[0]) && IsSameAtTheBoundary(expression))
                    {
                        continue;
                    }

                    string place = $"{System.IO.Path.GetFileName(path)}:{line}  {expression.Left} {expression.OperatorToken.Text} {expression.Right}  ->  {replacement}";
                    yield return new Mutation(path, expression.OperatorToken.Span, replacement, place);
                }
            }
        }
    }

    // The smaller or larger of two, a distance, and what is left above zero: where both sides are equal, both branches are, and no test could tell.
    private static bool IsSameAtTheBoundary(BinaryExpressionSyntax comparison)
    {
        if (comparison.Parent is not ConditionalExpressionSyntax choice || choice.Condition != comparison)
        {
            return false;
        }

        string left = comparison.Left.ToString();
        string right = comparison.Right.ToString();
        string[] branches = [choice.WhenTrue.ToString(), choice.WhenFalse.ToString()];
        string difference = $"{left} - {right}";
        return (branches.Contains(left) && branches.Contains(right))
            || (branches.Contains(difference) && (branches.Contains($"{right} - {left}") || branches.Contains("0")));
    }

    /// <summary>The file's text with the mutation in it.</summary>
    public string Apply(string text) => text[..this.Span.Start] + this.Replacement + text[this.Span.End..];
}

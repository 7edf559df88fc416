using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Repository.Tests;

/// <summary>How long files and bodies may be, so that a stranger can read one at a time.</summary>
public class BudgetTests
{
    private const int MostFileLines = 250;
    private const int MostBodyLines = 40;

    [Fact]
    public void Files_are_short()
    {
        string[] long_ = [.. Sources().Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Repo.Root, file)).Count()))
            .Where(file => file.Lines > MostFileLines).Select(file => $"{file.File} has {file.Lines} lines")];

        Assert.True(long_.Length == 0, string.Join("\n", long_));
    }

    [Fact]
    public void Bodies_are_short()
    {
        List<string> found = [];
        foreach (string file in Sources())
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(Repo.Read(file), cancellationToken: TestContext.Current.CancellationToken);
            foreach (BaseMethodDeclarationSyntax method in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
            {
                SyntaxNode? body = method.Body ?? (SyntaxNode?)method.ExpressionBody;
                FileLinePositionSpan span = tree.GetLineSpan((body ?? method).Span, TestContext.Current.CancellationToken);
                int lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
                if (body is not null && lines > MostBodyLines)
                {
                    found.Add($"{file}({span.StartLinePosition.Line + 1}): a body of {lines} lines");
                }
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static IEnumerable<string> Sources() => Repo.Files(".cs", "src").Concat(Repo.Files(".cs", "tools")).Concat(Repo.Files(".cs", "tests"));
}

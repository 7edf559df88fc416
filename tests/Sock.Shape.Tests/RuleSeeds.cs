using System.Collections.Generic;
using System.Linq;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

/// <summary>Runs one rule over a planted fault, or over legal code beside it.</summary>
public static class RuleSeeds
{
    public static IReadOnlyList<string> Violations(IGuardRule rule, string source)
    {
        return rule.Check(ShapeCompiler.Compile(source)).Select(violation => violation.ToString()).ToList();
    }

    /// <summary>The rule has to report the source, and one report has to hold the text; all have to say where.</summary>
    public static void AssertFinds(IGuardRule rule, string text, string source)
    {
        IReadOnlyList<string> violations = Violations(rule, source);

        Assert.Contains(violations, violation => violation.Contains(text, System.StringComparison.Ordinal));
        Assert.All(violations, violation => Assert.Matches(@"^(Seed\.cs\(\d+\)|[A-Za-z]+\.cs): ", violation));
    }

    /// <summary>The rule has to leave the source alone.</summary>
    public static void AssertPasses(IGuardRule rule, string source)
    {
        Assert.Empty(Violations(rule, source));
    }
}

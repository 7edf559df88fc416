using System.Collections.Generic;
using System.Linq;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests;

/// <summary>Runs one rule over a piece of source.</summary>
public static class RuleSeeds
{
    public static IReadOnlyList<string> Violations(IGuardRule rule, string source)
    {
        return rule.Check(ShapeCompiler.Compile(source)).Select(violation => violation.ToString()).ToList();
    }
}

using System.Collections.Generic;
using System.Linq;
using Sock.Shape.Tests.Guard.Rules;

namespace Sock.Shape.Tests.Guard;

/// <summary>
/// Reads the IL of the shape build and names everything that compiles and converts for the device but does not run there. Neither the compiler
/// nor the converter objects to any of it.
/// </summary>
public static class NanoGuard
{
    public static IReadOnlyList<IGuardRule> Rules { get; } =
    [
        new GenericsRule(),
        new CheckedArithmeticRule(),
        new StructCopyRule(),
        new StaticConstructorOrderRule(),
        new MutableStaticRule(),
        new ArrayRankRule(),
        new DefaultInterfaceMethodRule(),
        new PointerRule(),
        new FloatInDetectionRule(),
        new SamplePathAllocationRule(),
        new EnumTextRule(),
    ];

    /// <summary>All violations as "File.cs(line): Type.Member: what was found, why the device cannot run it".</summary>
    public static IReadOnlyList<string> Check(GuardedModule module)
    {
        return Rules.SelectMany(rule => rule.Check(module)).Select(violation => violation.ToString()).Distinct().ToList();
    }
}

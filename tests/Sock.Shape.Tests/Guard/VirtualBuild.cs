using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Guard;

/// <summary>
/// Reads the desktop build of the portable sources. Global aliases put the board's stand-ins in the place of desktop types, and a fully qualified
/// name slips past an alias: the sock would then sleep on the real clock and write to the real disk.
/// </summary>
public static class VirtualBuild
{
    private static readonly HashSet<string> Replaced =
    [
        "System.Threading.Thread", "System.Threading.Timer", "System.Diagnostics.Debug", "System.Environment", "System.Buffer", "System.IO.File",
        "System.Security.Cryptography.Aes",
    ];

    /// <summary>What the compiler itself uses on the desktop for string interpolation and for adding a character to a text.</summary>
    private static readonly HashSet<string> CompilersOwn =
    [
        "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "System.ReadOnlySpan`1",
    ];

    public static IReadOnlyList<string> Check(GuardedModule module, ModuleDefinition shape)
    {
        HashSet<string> known = shape.GetTypes().Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);
        return TypeUses.In(module)
            .SelectMany(use => TypeUses.Parts(use.Type).Where(IsLibraryType).Select(part => Problem(module, use, part.FullName, known)))
            .OfType<Violation>()
            .Select(violation => violation.ToString())
            .Distinct()
            .ToList();
    }

    private static Violation? Problem(GuardedModule module, TypeUse use, string name, HashSet<string> known)
    {
        if (Replaced.Contains(name))
        {
            return use.Violation(module, $"the desktop's {name}", "but the virtual board stands in for it: write the short name, which the alias replaces");
        }

        bool isKnown = known.Contains(name) || CompilersOwn.Contains(name);
        return isKnown ? null : use.Violation(module, $"the desktop's {name}", "but the device has no such type, as far as Sock.Shape declares it");
    }

    private static bool IsLibraryType(TypeReference type)
    {
        bool isNamed = type is not (TypeSpecification or GenericParameter or TypeDefinition);
        return isNamed && !type.Scope.Name.StartsWith("Sock.", StringComparison.Ordinal);
    }
}

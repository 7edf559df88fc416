using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>Arrays with more than one dimension do not even convert for the device.</summary>
public sealed class ArrayRankRule : IGuardRule
{
    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return TypeUses.In(module)
            .Where(use => TypeUses.Parts(use.Type).Any(part => part is ArrayType { Rank: > 1 }))
            .Select(use => use.Violation(
                module,
                $"array of several dimensions {use.Type.FullName}",
                "which cannot be converted for the device. Use an array of arrays, or compute the index"));
    }
}

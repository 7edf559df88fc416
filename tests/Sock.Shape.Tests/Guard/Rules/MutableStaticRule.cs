using System.Collections.Generic;
using System.Linq;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>Several virtual socks run in one process: a static that changes would be shared by all of them. Lambda caches are such statics, too.</summary>
public sealed class MutableStaticRule : IGuardRule
{
    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return module.Types.SelectMany(type => type.Fields
            .Where(field => field.IsStatic && !field.IsLiteral && !field.IsInitOnly)
            .Select(field => module.Violation(
                type,
                field.Name,
                "static field that is neither const nor readonly",
                "which all virtual socks of a process would share, and which the device sets in the order of type names")));
    }
}

using System.Collections.Generic;
using System.Linq;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>The device's library claims default interface methods, and its runtime throws at the call.</summary>
public sealed class DefaultInterfaceMethodRule : IGuardRule
{
    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return module.Bodies
            .Where(method => method.DeclaringType.IsInterface)
            .Select(method => module.Violation(method, null, "interface method with a body", "which compiles for the device and throws there when it is called"));
    }
}

using System.Collections.Generic;

namespace Sock.Shape.Tests.Guard;

/// <summary>One thing that compiles and converts for the device but does not run there.</summary>
public interface IGuardRule
{
    IEnumerable<Violation> Check(GuardedModule module);
}

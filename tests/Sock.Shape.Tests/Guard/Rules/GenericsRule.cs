using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>Generic types and methods convert silently and then crash the device or compute nonsense.</summary>
public sealed class GenericsRule : IGuardRule
{
    private const string Why = "which the device's runtime cannot run: generic types crash it and generic methods return wrong results";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        IEnumerable<Violation> types = module.Types.Where(type => type.HasGenericParameters)
            .Select(type => module.Violation(type, "(type)", "generic type", Why));
        IEnumerable<Violation> methods = module.Methods.Where(method => method.HasGenericParameters)
            .Select(method => module.Violation(method, null, "generic method", Why));
        IEnumerable<Violation> calls = module.Bodies
            .SelectMany(method => method.Body.Instructions
                .Where(instruction => instruction.Operand is GenericInstanceMethod)
                .Select(instruction => module.Violation(method, instruction, $"call of the generic method {instruction.Operand}", Why)));
        IEnumerable<Violation> uses = TypeUses.In(module)
            .Where(use => TypeUses.Parts(use.Type).Any(part => part is GenericInstanceType))
            .Select(use => use.Violation(module, $"generic instantiation {use.Type.FullName}", Why));
        return types.Concat(methods).Concat(calls).Concat(uses);
    }
}

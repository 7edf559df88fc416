using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>Stack memory, pointers, function pointers and fixed buffers compile and convert, and throw on the device.</summary>
public sealed class PointerRule : IGuardRule
{
    private const string Why = "which throws on the device";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        IEnumerable<Violation> uses = TypeUses.In(module)
            .Where(use => TypeUses.Parts(use.Type).Any(part => part is PointerType or FunctionPointerType or PinnedType))
            .Select(use => use.Violation(module, Describe(use.Type), Why));
        IEnumerable<Violation> code = module.Bodies
            .SelectMany(method => method.Body.Instructions
                .Where(instruction => instruction.OpCode.Code is Code.Localloc or Code.Calli)
                .Select(instruction => instruction.OpCode.Code == Code.Calli
                    ? module.Violation(method, instruction, "call by function pointer", Why)
                    : module.Violation(method, instruction, "stackalloc", Why)));
        IEnumerable<Violation> buffers = module.Types
            .Where(type => type.IsNested && type.Name.EndsWith("e__FixedBuffer", StringComparison.Ordinal))
            .Select(type => module.Violation(type.DeclaringType, type.Name, "fixed buffer", Why));
        return uses.Concat(code).Concat(buffers);
    }

    private static string Describe(TypeReference type)
    {
        return (type is PinnedType { ElementType: ArrayType } ? "pinned array " : "pointer ") + type.FullName;
    }
}

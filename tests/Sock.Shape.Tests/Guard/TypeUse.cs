using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>A type that is mentioned somewhere in a signature, a local variable or an instruction.</summary>
/// <param name="Type">The type as it is written there, arrays and references included.</param>
/// <param name="Holder">The type whose declaration or code mentions it.</param>
/// <param name="Method">The method, or null for base types, interfaces and fields.</param>
/// <param name="Instruction">The instruction, or null for signatures and locals.</param>
/// <param name="Role">What it is there: "field x", "parameter y", "local variable", "call of ...".</param>
public sealed record TypeUse(TypeReference Type, TypeDefinition Holder, MethodDefinition? Method, Instruction? Instruction, string Role)
{
    public Violation Violation(GuardedModule module, string found, string why)
    {
        return this.Method is null
            ? module.Violation(this.Holder, this.Role, found, why)
            : module.Violation(this.Method, this.Instruction, $"{found} ({this.Role})", why);
    }
}

using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>
/// The device runs static constructors before Main, in the order of type names, and not when a type is first used: one that reads another type's
/// static finds 0 or null there.
/// </summary>
public sealed class StaticConstructorOrderRule : IGuardRule
{
    private const string Why = "but the device runs static constructors by type name, not on first use: the value may still be 0 or null";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        CallGraph calls = new(module);
        return module.Bodies.Where(method => method.IsConstructor && method.IsStatic).SelectMany(start => Reads(module, calls, start));
    }

    private static IEnumerable<Violation> Reads(GuardedModule module, CallGraph calls, MethodDefinition start)
    {
        foreach ((MethodDefinition method, string way) in calls.ReachableFrom(start).Where(reached => reached.Method.HasBody))
        {
            foreach (Instruction instruction in method.Body.Instructions.Where(IsStaticRead))
            {
                TypeDefinition? holder = ((FieldReference)instruction.Operand).DeclaringType.Resolve();
                if (holder is not null && holder != start.DeclaringType && module.IsOwn(holder) && holder.Methods.Any(IsStaticConstructor))
                {
                    string field = GuardedModule.NameOf(holder) + "." + ((FieldReference)instruction.Operand).Name;
                    yield return module.Violation(method, instruction, $"static initialization reads {field} ({way})", Why);
                }
            }
        }
    }

    private static bool IsStaticRead(Instruction instruction)
    {
        return instruction.OpCode.Code is Code.Ldsfld or Code.Ldsflda;
    }

    private static bool IsStaticConstructor(MethodDefinition method)
    {
        return method.IsConstructor && method.IsStatic;
    }
}

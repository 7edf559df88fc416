using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>An enum turned into text is its name on the desktop and its number on the device.</summary>
public sealed class EnumTextRule : IGuardRule
{
    private const string Why = "but the device prints only its number: choose the words with a switch";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return module.Bodies.SelectMany(method => Constrained(module, method).Concat(Boxed(module, method)));
    }

    private static IEnumerable<Violation> Constrained(GuardedModule module, MethodDefinition method)
    {
        return method.Body.Instructions
            .Where(instruction => instruction.OpCode.Code == Code.Constrained
                && IsEnum((TypeReference)instruction.Operand)
                && instruction.Next.Operand is MethodReference { Name: "ToString" })
            .Select(instruction => Text(module, method, instruction, (TypeReference)instruction.Operand));
    }

    private static IEnumerable<Violation> Boxed(GuardedModule module, MethodDefinition method)
    {
        if (!method.Body.Instructions.Any(instruction => IsEnumBox(instruction)))
        {
            yield break;
        }

        foreach ((Instruction instruction, ImmutableStack<StackSlot> stack) in StackWalk.Of(method))
        {
            int operands = TextOperands(instruction, method);
            foreach (StackSlot slot in stack.Take(operands).Where(slot => IsEnumBox(slot.Producer)))
            {
                yield return Text(module, method, slot.Producer!, (TypeReference)slot.Producer!.Operand);
            }
        }
    }

    /// <summary>
    /// How many values on top of the stack the instruction turns into text: those of Concat, Format and ToString, and what goes into an object[] for them.
    /// </summary>
    private static int TextOperands(Instruction instruction, MethodDefinition method)
    {
        return instruction.OpCode.Code switch
        {
            Code.Stelem_Ref => 1,
            Code.Call or Code.Callvirt when instruction.Operand is MethodReference call
                && (call.DeclaringType.FullName == "System.String" || call.Name == "ToString") => StackEffect.Pops(instruction, method),
            _ => 0,
        };
    }

    private static bool IsEnumBox(Instruction? instruction)
    {
        return instruction?.OpCode.Code == Code.Box && IsEnum((TypeReference)instruction.Operand);
    }

    private static bool IsEnum(TypeReference type)
    {
        return type.Resolve()?.IsEnum ?? false;
    }

    private static Violation Text(GuardedModule module, MethodDefinition method, Instruction instruction, TypeReference type)
    {
        return module.Violation(method, instruction, $"text made from the enum {GuardedModule.NameOf(type)}", Why);
    }
}

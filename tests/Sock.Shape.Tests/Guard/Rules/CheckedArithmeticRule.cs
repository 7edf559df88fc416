using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>Checked arithmetic wraps on the device like the unchecked kind: the exception that the sources count on never comes.</summary>
public sealed class CheckedArithmeticRule : IGuardRule
{
    private const string Why = "but the device does not check: it wraps and goes on";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return module.Bodies.SelectMany(method => InBody(module, method));
    }

    private static IEnumerable<Violation> InBody(GuardedModule module, MethodDefinition method)
    {
        List<Instruction> found = method.Body.Instructions.Where(IsChecked).ToList();
        HashSet<Instruction> indexes = found.Exists(IsIndexConversion) ? ArrayIndexes(method) : [];
        return found.Where(instruction => !indexes.Contains(instruction))
            .Select(instruction => module.Violation(method, instruction, $"checked arithmetic ({instruction.OpCode.Name})", Why));
    }

    private static bool IsChecked(Instruction instruction)
    {
        return instruction.OpCode.Name.Contains(".ovf", StringComparison.Ordinal);
    }

    private static bool IsIndexConversion(Instruction instruction)
    {
        return instruction.OpCode.Code is Code.Conv_Ovf_I or Code.Conv_Ovf_I_Un;
    }

    /// <summary>The conversions whose result is the index of an array element: the compiler makes them for every index of type long, and they do no harm.</summary>
    private static HashSet<Instruction> ArrayIndexes(MethodDefinition method)
    {
        HashSet<Instruction> indexes = [];
        foreach ((Instruction instruction, ImmutableStack<StackSlot> stack) in StackWalk.Of(method))
        {
            string name = instruction.OpCode.Name;
            bool stores = name.StartsWith("stelem", StringComparison.Ordinal);
            bool loads = name.StartsWith("ldelem", StringComparison.Ordinal);
            if ((stores || loads) && (stores ? stack.Pop() : stack).Peek().Producer is Instruction producer && IsIndexConversion(producer))
            {
                indexes.Add(producer);
            }
        }

        return indexes;
    }
}

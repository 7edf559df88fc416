using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>
/// A struct that the optimizing compiler copies with <c>dup</c> is not copied on the device: both variables are the same object from then on.
/// Reading the source cannot find it, because it depends on how the variables are used later.
/// </summary>
public sealed class StructCopyRule : IGuardRule
{
    private const string Why = "but the device does not copy it: both variables change together. Use a class, or assign in separate statements";

    private static readonly HashSet<string> Copied =
    [
        "System.Boolean", "System.Byte", "System.SByte", "System.Char", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64",
        "System.UInt64", "System.Single", "System.Double", "System.IntPtr", "System.UIntPtr", "System.TimeSpan", "System.DateTime",
    ];

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        return module.Bodies.Where(method => method.Body.Instructions.Any(IsDup)).SelectMany(method => InBody(module, method));
    }

    private static IEnumerable<Violation> InBody(GuardedModule module, MethodDefinition method)
    {
        IReadOnlyDictionary<Instruction, ImmutableStack<StackSlot>> stacks = StackWalk.Of(method);
        foreach (Instruction instruction in method.Body.Instructions.Where(IsDup).Where(stacks.ContainsKey))
        {
            if (stacks[instruction].Peek().Type is TypeReference type && IsAliased(type))
            {
                yield return module.Violation(method, instruction, $"copy of the struct {GuardedModule.NameOf(type)} by dup", Why);
            }
        }
    }

    private static bool IsDup(Instruction instruction)
    {
        return instruction.OpCode.Code == Code.Dup;
    }

    private static bool IsAliased(TypeReference type)
    {
        while (type is IModifierType modified)
        {
            type = modified.ElementType;
        }

        if (type is ByReferenceType or PointerType or ArrayType or FunctionPointerType or GenericParameter || Copied.Contains(type.FullName))
        {
            return false;
        }

        TypeDefinition? definition = type.Resolve();
        return definition is null ? type.IsValueType : definition.IsValueType && !definition.IsEnum;
    }
}

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Cost;

/// <summary>A local or an argument of a method.</summary>
/// <param name="IsArgument">An argument, "this" included in the numbering.</param>
/// <param name="Index">Its number.</param>
public readonly record struct Variable(bool IsArgument, int Index)
{
    /// <summary>What the instruction puts on the stack, if it is a variable.</summary>
    public static Variable? LoadedBy(Instruction instruction)
    {
        return instruction.OpCode.Code switch
        {
            Code.Ldarg_0 => new Variable(true, 0),
            Code.Ldarg_1 => new Variable(true, 1),
            Code.Ldarg_2 => new Variable(true, 2),
            Code.Ldarg_3 => new Variable(true, 3),
            Code.Ldarg or Code.Ldarg_S => new Variable(true, ((ParameterDefinition)instruction.Operand).Sequence),
            Code.Ldloc_0 => new Variable(false, 0),
            Code.Ldloc_1 => new Variable(false, 1),
            Code.Ldloc_2 => new Variable(false, 2),
            Code.Ldloc_3 => new Variable(false, 3),
            Code.Ldloc or Code.Ldloc_S => new Variable(false, ((VariableDefinition)instruction.Operand).Index),
            _ => null,
        };
    }

    /// <summary>The variable that the instruction sets, or may set because it hands out a reference to it.</summary>
    public static Variable? SetBy(Instruction instruction)
    {
        return instruction.OpCode.Code switch
        {
            Code.Starg or Code.Starg_S or Code.Ldarga or Code.Ldarga_S => new Variable(true, ((ParameterDefinition)instruction.Operand).Sequence),
            Code.Stloc_0 => new Variable(false, 0),
            Code.Stloc_1 => new Variable(false, 1),
            Code.Stloc_2 => new Variable(false, 2),
            Code.Stloc_3 => new Variable(false, 3),
            Code.Stloc or Code.Stloc_S or Code.Ldloca or Code.Ldloca_S => new Variable(false, ((VariableDefinition)instruction.Operand).Index),
            _ => null,
        };
    }
}

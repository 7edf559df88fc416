using System;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>What one instruction takes from the evaluation stack and what it puts there.</summary>
public static class StackEffect
{
    public static int Pops(Instruction instruction, MethodDefinition method)
    {
        return instruction.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8
                or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
            StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8
                or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
            StackBehaviour.Varpop => VariablePops(instruction, method),
            _ => throw new InvalidOperationException($"{instruction}: no count of operands is known for {instruction.OpCode.StackBehaviourPop}."),
        };
    }

    public static bool Pushes(Instruction instruction)
    {
        return instruction.OpCode.StackBehaviourPush switch
        {
            StackBehaviour.Push0 => false,
            StackBehaviour.Varpush => instruction.Operand is IMethodSignature call && call.ReturnType.MetadataType != MetadataType.Void,
            _ => true,
        };
    }

    /// <summary>The type of what the instruction puts on the stack, or null where that is a number or of no interest.</summary>
    public static TypeReference? PushedType(Instruction instruction, MethodDefinition method)
    {
        return instruction.OpCode.Code switch
        {
            Code.Ldarg_0 => Argument(method, 0),
            Code.Ldarg_1 => Argument(method, 1),
            Code.Ldarg_2 => Argument(method, 2),
            Code.Ldarg_3 => Argument(method, 3),
            Code.Ldarg or Code.Ldarg_S => ((ParameterReference)instruction.Operand).ParameterType,
            Code.Ldloc_0 => method.Body.Variables[0].VariableType,
            Code.Ldloc_1 => method.Body.Variables[1].VariableType,
            Code.Ldloc_2 => method.Body.Variables[2].VariableType,
            Code.Ldloc_3 => method.Body.Variables[3].VariableType,
            Code.Ldloc or Code.Ldloc_S => ((VariableReference)instruction.Operand).VariableType,
            Code.Ldfld or Code.Ldsfld => ((FieldReference)instruction.Operand).FieldType,
            Code.Ldobj or Code.Ldelem_Any or Code.Unbox_Any or Code.Castclass or Code.Isinst => (TypeReference)instruction.Operand,
            Code.Newobj => ((MethodReference)instruction.Operand).DeclaringType,
            Code.Call or Code.Callvirt or Code.Calli => ((IMethodSignature)instruction.Operand).ReturnType,
            _ => null,
        };
    }

    private static TypeReference? Argument(MethodDefinition method, int index)
    {
        if (!method.HasThis)
        {
            return method.Parameters[index].ParameterType;
        }

        // "this" of a struct is a reference to it, that of a class a plain object: neither is a copy.
        return index == 0 ? null : method.Parameters[index - 1].ParameterType;
    }

    private static int VariablePops(Instruction instruction, MethodDefinition method)
    {
        if (instruction.OpCode.Code == Code.Ret)
        {
            return method.ReturnType.MetadataType == MetadataType.Void ? 0 : 1;
        }

        IMethodSignature call = (IMethodSignature)instruction.Operand;
        int receiver = call.HasThis && !call.ExplicitThis && instruction.OpCode.Code != Code.Newobj ? 1 : 0;
        int target = instruction.OpCode.Code == Code.Calli ? 1 : 0;
        return call.Parameters.Count + receiver + target;
    }
}

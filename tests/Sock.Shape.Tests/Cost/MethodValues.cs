using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests.Cost;

/// <summary>Where the values in a method come from, as far as the cost of its loops depends on it: constants, counters, and the bytes of the samples.</summary>
public sealed class MethodValues
{
    private const string ByteArray = "System.Byte[]";

    // A variable that is set from another that is set from a third: deeper than that nobody writes an index.
    private const int DeepestCopy = 4;

    private readonly IReadOnlyDictionary<Instruction, ImmutableStack<StackSlot>> stacks;
    private readonly ILookup<Variable, Instruction> settings;
    private readonly MethodDefinition method;
    private readonly FlowGraph graph;

    public MethodValues(MethodDefinition method, FlowGraph graph)
    {
        this.method = method;
        this.graph = graph;
        this.stacks = StackWalk.Of(method);
        this.settings = this.stacks.Keys.Where(instruction => Variable.SetBy(instruction) is not null)
            .ToLookup(instruction => Variable.SetBy(instruction)!.Value);
    }

    /// <summary>The instruction that made an operand; 0 is the last one, on top of the stack. Null where several may have made it, as in <c>a ? b : c</c>.</summary>
    public Instruction? Operand(Instruction instruction, int depth)
    {
        Instruction? producer = this.stacks[instruction].Skip(depth).FirstOrDefault()?.Producer;
        return producer is not null && this.graph.Dominates(producer, instruction) ? producer : null;
    }

    public static int? Constant(Instruction? producer)
    {
        return producer?.OpCode.Code switch
        {
            Code.Ldc_I4 => (int)producer.Operand,
            Code.Ldc_I4_S => (sbyte)producer.Operand,
            Code.Ldc_I4_M1 => -1,
            >= Code.Ldc_I4_0 and <= Code.Ldc_I4_8 => producer.OpCode.Code - Code.Ldc_I4_0,
            _ => null,
        };
    }

    public IEnumerable<Instruction> SettingsOf(Variable variable)
    {
        return this.settings[variable];
    }

    /// <summary>Does it read an element of the samples: of a byte[] that came in as an argument?</summary>
    public bool ReadsSamples(Instruction instruction)
    {
        return instruction.OpCode.Code is Code.Ldelem_U1 or Code.Ldelem_I1 or Code.Ldelem_Any or Code.Ldelema
            && this.IsSamples(this.Operand(instruction, 1));
    }

    /// <summary>Is it the byte[] that came in as an argument, or a copy of that reference?</summary>
    public bool IsSamples(Instruction? producer)
    {
        return this.IsSamples(producer, DeepestCopy);
    }

    /// <summary>The constant that the instruction adds to the variable it sets, or null when it sets it otherwise.</summary>
    public int? AddedBy(Instruction setting)
    {
        Instruction? sum = setting.OpCode.Code is Code.Ldloca or Code.Ldloca_S or Code.Ldarga or Code.Ldarga_S ? null : this.Operand(setting, 0);
        if (sum?.OpCode.Code is not (Code.Add or Code.Sub) || this.Operand(sum, 1) is not Instruction left || Variable.LoadedBy(left) != Variable.SetBy(setting))
        {
            return null;
        }

        return sum.OpCode.Code == Code.Add ? Constant(this.Operand(sum, 0)) : -Constant(this.Operand(sum, 0));
    }

    /// <summary>The variable of an index such as <c>offset + 3</c> or <c>6 * i + 3</c> and the factor it is multiplied by; copies made in the loop are followed.</summary>
    public (Variable Variable, int Factor)? Scaled(Instruction? producer, FlowLoop loop, int depth = DeepestCopy)
    {
        if (producer is null || depth == 0)
        {
            return null;
        }

        if (Variable.LoadedBy(producer) is Variable variable)
        {
            List<Instruction> inLoop = this.settings[variable].Where(loop.Body.Contains).ToList();
            bool isCopy = inLoop.Count == 1 && this.AddedBy(inLoop[0]) is null;
            return isCopy ? this.Scaled(this.Operand(inLoop[0], 0), loop, depth - 1) : (variable, 1);
        }

        if (producer.OpCode.Code is not (Code.Add or Code.Sub or Code.Mul))
        {
            return null;
        }

        Instruction? first = this.Operand(producer, 1);
        Instruction? second = this.Operand(producer, 0);
        if (Constant(first) is not null && producer.OpCode.Code != Code.Sub)
        {
            (first, second) = (second, first);
        }

        int factor = producer.OpCode.Code == Code.Mul ? Constant(second) ?? 0 : 1;
        return Constant(second) is not null && this.Scaled(first, loop, depth - 1) is (Variable found, int times) ? (found, times * factor) : null;
    }

    private bool IsSamples(Instruction? producer, int depth)
    {
        if (producer is null || depth == 0 || Variable.LoadedBy(producer) is not Variable variable)
        {
            return false;
        }

        bool isArgument = variable.IsArgument && StackEffect.PushedType(producer, this.method)?.FullName == ByteArray;
        return isArgument || this.settings[variable].Any(setting => this.IsSamples(this.Operand(setting, 0), depth - 1));
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>
/// Follows the evaluation stack forward through a method, along branches and into exception handlers, and tells what lies on it before each
/// instruction. Where paths meet, the first one's values stand for all: their types agree in code that a compiler made.
/// </summary>
public sealed class StackWalk
{
    private readonly Dictionary<Instruction, ImmutableStack<StackSlot>> before = [];
    private readonly Queue<Instruction> open = new();
    private readonly MethodDefinition method;

    private StackWalk(MethodDefinition method)
    {
        this.method = method;
    }

    /// <summary>The stack before each instruction that can be reached; the value on top comes first.</summary>
    public static IReadOnlyDictionary<Instruction, ImmutableStack<StackSlot>> Of(MethodDefinition method)
    {
        StackWalk walk = new(method);
        walk.Enter(method.Body.Instructions[0], []);
        foreach (ExceptionHandler handler in method.Body.ExceptionHandlers)
        {
            walk.Enter(handler);
        }

        while (walk.open.TryDequeue(out Instruction? instruction))
        {
            walk.Step(instruction);
        }

        return walk.before;
    }

    private void Enter(ExceptionHandler handler)
    {
        bool hasException = handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter;
        this.Enter(handler.HandlerStart, hasException ? [new StackSlot(handler.CatchType, null)] : []);
        if (handler.FilterStart is not null)
        {
            this.Enter(handler.FilterStart, [new StackSlot(null, null)]);
        }
    }

    private void Enter(Instruction? instruction, ImmutableStack<StackSlot> stack)
    {
        if (instruction is not null && this.before.TryAdd(instruction, stack))
        {
            this.open.Enqueue(instruction);
        }
    }

    private void Step(Instruction instruction)
    {
        ImmutableStack<StackSlot> stack = this.before[instruction];
        if (instruction.OpCode.Code == Code.Dup)
        {
            this.Follow(instruction, stack.Push(stack.Peek()));
            return;
        }

        bool leaves = instruction.OpCode.FlowControl == FlowControl.Branch && instruction.OpCode.Code is Code.Leave or Code.Leave_S;
        int pops = leaves ? stack.Count() : StackEffect.Pops(instruction, this.method);
        for (int popped = 0; popped < pops; popped++)
        {
            stack = stack.Pop();
        }

        if (StackEffect.Pushes(instruction))
        {
            stack = stack.Push(new StackSlot(StackEffect.PushedType(instruction, this.method), instruction));
        }

        this.Follow(instruction, stack);
    }

    private void Follow(Instruction instruction, ImmutableStack<StackSlot> stack)
    {
        switch (instruction.Operand)
        {
            case Instruction target:
                this.Enter(target, stack);
                break;
            case Instruction[] targets:
                foreach (Instruction target in targets)
                {
                    this.Enter(target, stack);
                }

                break;
        }

        if (instruction.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw))
        {
            this.Enter(instruction.Next, stack);
        }
    }
}

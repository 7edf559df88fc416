using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Cost;

/// <summary>Which instruction can follow which in a method body, and the loops that this makes. Handlers of exceptions are ways in of their own.</summary>
public sealed class FlowGraph
{
    private readonly Dictionary<Instruction, List<Instruction>> next = [];
    private readonly Dictionary<Instruction, List<Instruction>> previous = [];
    private readonly List<Instruction> entries;
    private readonly HashSet<(Instruction From, Instruction To)> backEdges;

    public FlowGraph(MethodDefinition method)
    {
        this.entries =
        [
            method.Body.Instructions[0],
            .. method.Body.ExceptionHandlers.SelectMany(handler => new[] { handler.HandlerStart, handler.FilterStart }).OfType<Instruction>(),
        ];
        this.Link();
        this.backEdges = this.Edges().Where(edge => this.previous[edge.To].Count > 0 && this.Dominates(edge.To, edge.From)).ToHashSet();
        this.Order = this.Sorted();
        this.Loops = this.backEdges.GroupBy(edge => edge.To)
            .Select(edges => new FlowLoop(this, edges.Key, edges.Select(edge => edge.From).ToHashSet(), this.BodyOf(edges.Key, edges.Select(edge => edge.From))))
            .OrderBy(loop => loop.Header.Offset)
            .ToList();
    }

    /// <summary>All loops, those with one header taken as one. A loop inside another is listed too, and belongs to the outer one's body.</summary>
    public IReadOnlyList<FlowLoop> Loops { get; }

    /// <summary>The instructions that can be reached, each after all that lead to it but for the jumps back to the head of a loop.</summary>
    public IReadOnlyList<Instruction> Order { get; }

    /// <summary>Some jump leads into the middle of a loop, so that it has no head: nothing can be said about its turns.</summary>
    public bool IsTangled => this.Order.Count < this.next.Count;

    /// <summary>What can follow, jumps back to the head of a loop left out.</summary>
    public IEnumerable<Instruction> Onward(Instruction instruction)
    {
        return this.next[instruction].Where(to => !this.backEdges.Contains((instruction, to)));
    }

    public IReadOnlyList<Instruction> Following(Instruction instruction)
    {
        return this.next[instruction];
    }

    /// <summary>Does every way to <paramref name="later"/> lead through <paramref name="first"/>?</summary>
    public bool Dominates(Instruction first, Instruction later)
    {
        return first == later || !Spread(this.entries.Where(entry => entry != first), from => this.next[from].Where(to => to != first)).Contains(later);
    }

    private static HashSet<Instruction> Spread(IEnumerable<Instruction> from, System.Func<Instruction, IEnumerable<Instruction>> step)
    {
        HashSet<Instruction> seen = [.. from];
        Queue<Instruction> open = new(seen);
        while (open.TryDequeue(out Instruction? current))
        {
            foreach (Instruction found in step(current).Where(seen.Add))
            {
                open.Enqueue(found);
            }
        }

        return seen;
    }

    private static IEnumerable<Instruction> Successors(Instruction instruction)
    {
        IEnumerable<Instruction> targets = instruction.Operand switch
        {
            Instruction target => [target],
            Instruction[] several => several,
            _ => [],
        };
        bool goesOn = instruction.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw);
        return goesOn && instruction.Next is not null ? targets.Append(instruction.Next).Distinct() : targets.Distinct();
    }

    private void Link()
    {
        foreach (Instruction instruction in Spread(this.entries, Successors))
        {
            this.next.Add(instruction, Successors(instruction).ToList());
            this.previous.TryAdd(instruction, []);
            foreach (Instruction to in this.next[instruction])
            {
                this.previous.TryAdd(to, []);
                this.previous[to].Add(instruction);
            }
        }
    }

    private IEnumerable<(Instruction From, Instruction To)> Edges()
    {
        return this.next.SelectMany(pair => pair.Value.Select(to => (pair.Key, to)));
    }

    private HashSet<Instruction> BodyOf(Instruction header, IEnumerable<Instruction> latches)
    {
        HashSet<Instruction> body = Spread(latches.Where(latch => latch != header), from => this.previous[from].Where(before => before != header));
        body.Add(header);
        return body;
    }

    private List<Instruction> Sorted()
    {
        Dictionary<Instruction, int> waitsFor = this.next.Keys.ToDictionary(
            instruction => instruction, instruction => this.previous[instruction].Count(before => !this.backEdges.Contains((before, instruction))));
        Queue<Instruction> ready = new(waitsFor.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        List<Instruction> sorted = [];
        while (ready.TryDequeue(out Instruction? current))
        {
            sorted.Add(current);
            foreach (Instruction to in this.Onward(current))
            {
                if (--waitsFor[to] == 0)
                {
                    ready.Enqueue(to);
                }
            }
        }

        return sorted;
    }
}

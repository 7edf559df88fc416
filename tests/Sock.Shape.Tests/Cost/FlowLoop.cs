using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Cost;

/// <summary>A loop in a method body: the head that every turn passes, what belongs to it, and the instructions that lead back to the head.</summary>
public sealed class FlowLoop(FlowGraph graph, Instruction header, IReadOnlySet<Instruction> latches, IReadOnlySet<Instruction> body)
{
    public Instruction Header => header;

    public IReadOnlySet<Instruction> Body => body;

    /// <summary>Instructions of the longest turn, from the head until it is reached again. Loops inside count as passed once.</summary>
    public int LongestTurn => this.Most(_ => 1);

    /// <summary>The way from the head back to it that weighs most.</summary>
    public int Most(Func<Instruction, int> weight)
    {
        return this.Ways(weight, Math.Max);
    }

    /// <summary>The way from the head back to it that weighs least.</summary>
    public int Least(Func<Instruction, int> weight)
    {
        return this.Ways(weight, Math.Min);
    }

    public bool Holds(FlowLoop other)
    {
        return other.Header != header && body.Contains(other.Header);
    }

    /// <summary>Is it passed in every turn?</summary>
    public bool AlwaysPasses(Instruction instruction)
    {
        return latches.All(latch => graph.Dominates(instruction, latch));
    }

    /// <summary>The branches that can end the loop, each with whether it ends it by jumping (else by not jumping).</summary>
    public IEnumerable<(Instruction Branch, bool ByJumping)> Exits()
    {
        foreach (Instruction branch in body.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Cond_Branch && instruction.Operand is Instruction))
        {
            bool jumpsOut = !body.Contains((Instruction)branch.Operand);
            bool fallsOut = branch.Next is not null && !body.Contains(branch.Next);
            if (jumpsOut != fallsOut)
            {
                yield return (branch, jumpsOut);
            }
        }
    }

    private int Ways(Func<Instruction, int> weight, Func<int, int, int> choose)
    {
        Dictionary<Instruction, int> best = new() { [header] = weight(header) };
        foreach (Instruction from in graph.Order.Where(body.Contains))
        {
            foreach (Instruction to in graph.Onward(from).Where(body.Contains))
            {
                int way = best[from] + weight(to);
                best[to] = best.TryGetValue(to, out int known) ? choose(known, way) : way;
            }
        }

        return latches.Select(latch => best[latch]).Aggregate(choose);
    }
}

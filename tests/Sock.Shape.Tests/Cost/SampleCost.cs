using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests.Cost;

/// <summary>
/// What one sample costs the device, in IL instructions on the longest path, decoding of the FIFO's bytes included.
/// Every loop that can be reached from the call that hands over a batch has to be one of two kinds. A loop that turns a bounded number of times
/// (<see cref="LoopTurns"/>; one that reads samples at most <see cref="MostTurnsOnSamples"/> times) costs the same however long the batch is. Any other has
/// to read the samples and to move on by a constant number of them in every turn: it is paid for every sample, and all such loops are added up.
/// What is neither is refused, so that nothing that runs for every sample goes uncounted.
/// </summary>
public sealed class SampleCost
{
    /// <summary>The method that takes a batch of samples.</summary>
    public const string Start = "Sock.Detection.SleepDetector.AddBatch";

    /// <summary>A loop over a few samples of each batch, such as a check of the first ones, may turn as often as this.</summary>
    public const int MostTurnsOnSamples = 16;

    /// <summary>x, y and z, two bytes each.</summary>
    private const int BytesPerSample = 6;

    private readonly GuardedModule module;
    private readonly List<LoopCost> loops = [];
    private readonly List<Violation> violations = [];

    private SampleCost(GuardedModule module)
    {
        this.module = module;
    }

    public IReadOnlyList<LoopCost> Loops => this.loops;

    /// <summary>What stands in the way of a count.</summary>
    public IReadOnlyList<Violation> Violations => this.violations;

    /// <summary>IL instructions for one sample, all loops over the samples together.</summary>
    public int InstructionsPerSample => this.loops.Sum(loop => loop.InstructionsPerSample);

    public static SampleCost Of(GuardedModule module)
    {
        SampleCost cost = new(module);
        CallGraph calls = new(module);
        foreach (MethodDefinition method in module.Bodies.Where(method => GuardedModule.NameOf(method) == Start)
            .SelectMany(calls.ReachableFrom).Select(reached => reached.Method).Where(method => method.HasBody).Distinct())
        {
            cost.Take(method);
        }

        if (cost.violations.Count == 0 && !cost.loops.Any(loop => loop.IsPerSample))
        {
            cost.violations.Add(new Violation(
                "SampleCost.cs", nameof(Start), $"no loop over samples can be reached from {Start}", "so nothing was counted: name the method that takes the samples now"));
        }

        return cost;
    }

    private void Take(MethodDefinition method)
    {
        FlowGraph graph = new(method);
        if (graph.IsTangled)
        {
            this.violations.Add(this.module.Violation(method, null, "a jump into the middle of a loop", "whose turns nobody can count: write it as a while loop"));
            return;
        }

        MethodValues values = new(method, graph);
        foreach (FlowLoop loop in graph.Loops)
        {
            bool readsSamples = loop.Body.Any(values.ReadsSamples);
            int? turns = LoopTurns.Most(values, loop);
            if (turns is int most && (!readsSamples || most <= MostTurnsOnSamples))
            {
                this.loops.Add(new LoopCost(method, loop, 0, most));
            }
            else if (readsSamples)
            {
                this.TakeSampleLoop(method, graph, values, loop);
            }
            else
            {
                this.Refuse(
                    method, loop.Header, "a loop that may turn as often as a batch has samples",
                    "which is not counted: compare a counter from 0 with a constant or with the length of an array in every turn");
            }
        }
    }

    private void TakeSampleLoop(MethodDefinition method, FlowGraph graph, MethodValues values, FlowLoop loop)
    {
        if (SamplesPerTurn(values, loop) is not int samples)
        {
            this.Refuse(
                method, loop.Header, "a loop over the samples that does not move on by whole samples",
                $"so what one sample costs is not known: add the same multiple of {BytesPerSample} to the index on every way through it");
            return;
        }

        this.loops.Add(new LoopCost(method, loop, samples, 0));
        foreach (FlowLoop inner in graph.Loops.Where(loop.Holds))
        {
            this.Refuse(method, inner.Header, "a loop inside the loop over the samples", "where its turns are paid for every sample: write them out");
        }

        foreach (Instruction instruction in loop.Body.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Call).OrderBy(call => call.Offset))
        {
            string called = instruction.Operand is MethodReference reference ? GuardedModule.NameOf(reference) : instruction.OpCode.Name;
            this.Refuse(method, instruction, $"a call of {called} in the loop over the samples", "where it costs as much as nine instructions: write it out");
        }

        foreach (ExceptionHandler handler in method.Body.ExceptionHandlers.Where(handler => Splits(handler, loop)))
        {
            this.Refuse(method, handler.TryStart, "exception handling in the loop over the samples", "where it is paid for every sample: put it around the loop");
        }
    }

    private static bool Splits(ExceptionHandler handler, FlowLoop loop)
    {
        int covered = loop.Body.Count(instruction => instruction.Offset >= handler.TryStart.Offset && instruction.Offset < handler.TryEnd.Offset);
        return covered > 0 && covered < loop.Body.Count;
    }

    /// <summary>Whole samples by which every way through the loop moves every index into the samples, or null.</summary>
    private static int? SamplesPerTurn(MethodValues values, FlowLoop loop)
    {
        List<int?> bytes = loop.Body.Where(values.ReadsSamples).Select(read => BytesPerTurn(values, loop, read)).Distinct().ToList();
        return bytes is [int step] && step > 0 && step % BytesPerSample == 0 ? step / BytesPerSample : null;
    }

    private static int? BytesPerTurn(MethodValues values, FlowLoop loop, Instruction read)
    {
        if (values.Scaled(values.Operand(read, 0), loop) is not (Variable index, int factor)
            || values.SettingsOf(index).Where(loop.Body.Contains).Any(setting => values.AddedBy(setting) is null))
        {
            return null;
        }

        int Added(Instruction instruction)
        {
            return Variable.SetBy(instruction) == index ? values.AddedBy(instruction)!.Value : 0;
        }

        int least = loop.Least(Added);
        return least == loop.Most(Added) ? least * factor : null;
    }

    private void Refuse(MethodDefinition method, Instruction instruction, string found, string why)
    {
        this.violations.Add(this.module.Violation(method, instruction, found, why));
    }
}

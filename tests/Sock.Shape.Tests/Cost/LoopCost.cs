using Mono.Cecil;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests.Cost;

/// <summary>What one loop costs that can be reached from the call that hands over a batch.</summary>
/// <param name="Method">Where it is.</param>
/// <param name="Loop">The loop.</param>
/// <param name="Samples">Samples that one turn takes; 0 for a loop whose turns a batch's length does not change.</param>
/// <param name="MostTurns">Bound of such a loop, or <see cref="LoopTurns.OfAnArray"/>; 0 for a loop over the samples.</param>
public sealed record LoopCost(MethodDefinition Method, FlowLoop Loop, int Samples, int MostTurns)
{
    /// <summary>Runs as often as a batch has samples, or as often as it has groups of them.</summary>
    public bool IsPerSample => this.Samples > 0;

    /// <summary>Instructions of the longest turn, shared by the samples it takes, rounded up.</summary>
    public int InstructionsPerSample => this.IsPerSample ? (this.Loop.LongestTurn + this.Samples - 1) / this.Samples : 0;

    public override string ToString()
    {
        string turns = this.MostTurns == LoopTurns.OfAnArray ? "as many turns a batch as an array is long" : $"at most {this.MostTurns} turns a batch";
        string samples = this.Samples == 1 ? "1 sample a turn" : $"{this.Samples} samples a turn";
        return $"{GuardedModule.NameOf(this.Method)}: {this.Loop.LongestTurn} instructions on the longest turn, {(this.IsPerSample ? samples : turns)}";
    }
}

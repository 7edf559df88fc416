using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Cost;

/// <summary>
/// How often a loop can turn, as far as the code itself says so: a counter that starts at a constant and is moved by a constant in every turn is compared,
/// in every turn, with a constant or with the length of an array that is not the samples.
/// </summary>
public sealed class LoopTurns
{
    /// <summary>Turns of a loop that is bounded by the length of an array.</summary>
    public const int OfAnArray = int.MaxValue;

    private readonly MethodValues values;
    private readonly FlowLoop loop;

    private LoopTurns(MethodValues values, FlowLoop loop)
    {
        this.values = values;
        this.loop = loop;
    }

    private enum Relation
    {
        None,
        Below,
        AtMost,
        Above,
        AtLeast,
    }

    /// <summary>The most turns, <see cref="OfAnArray"/>, or null when nothing in the code bounds them.</summary>
    public static int? Most(MethodValues values, FlowLoop loop)
    {
        LoopTurns turns = new(values, loop);
        return loop.Exits().Where(exit => loop.AlwaysPasses(exit.Branch)).Select(exit => turns.Bound(exit.Branch, exit.ByJumping)).Min();
    }

    private int? Bound(Instruction branch, bool endsByJumping)
    {
        (Relation relation, Instruction? left, Instruction? right) = this.Compared(branch);
        relation = endsByJumping ? relation : Opposite(relation);
        return this.Bound(left, relation, right) ?? this.Bound(right, Mirrored(relation), left);
    }

    /// <summary>The loop ends when "counter relation limit" holds.</summary>
    private int? Bound(Instruction? counter, Relation endsWhen, Instruction? limit)
    {
        if (counter is null || Variable.LoadedBy(counter) is not Variable variable || this.StepOf(variable) is not int step)
        {
            return null;
        }

        List<int?> starts = this.values.SettingsOf(variable).Where(setting => !this.loop.Body.Contains(setting))
            .Select(setting => MethodValues.Constant(this.values.Operand(setting, 0))).ToList();
        bool comesNearer = step > 0 ? endsWhen is Relation.AtLeast or Relation.Above : endsWhen is Relation.AtMost or Relation.Below;
        if (!comesNearer || variable.IsArgument || starts.Count == 0 || starts.Contains(null))
        {
            return null;
        }

        if (this.IsLength(limit))
        {
            return OfAnArray;
        }

        int? distance = MethodValues.Constant(limit) is int end ? starts.Max(start => step > 0 ? end - start : start - end) : null;
        int last = endsWhen is Relation.AtLeast or Relation.AtMost ? -1 : 0;
        return distance is int way ? System.Math.Max(0, ((way + last) / System.Math.Abs(step)) + 1) : null;
    }

    /// <summary>The least that one turn moves a counter, or null when it is not moved one way by constants in every turn.</summary>
    private int? StepOf(Variable variable)
    {
        List<Instruction> settings = this.values.SettingsOf(variable).Where(this.loop.Body.Contains).ToList();
        if (settings.Any(setting => this.values.AddedBy(setting) is null))
        {
            return null;
        }

        int least = this.loop.Least(this.Added(variable));
        int most = this.loop.Most(this.Added(variable));
        return least > 0 && settings.All(setting => this.values.AddedBy(setting) > 0) ? least
            : most < 0 && settings.All(setting => this.values.AddedBy(setting) < 0) ? most
            : null;
    }

    private System.Func<Instruction, int> Added(Variable variable)
    {
        return instruction => Variable.SetBy(instruction) == variable ? this.values.AddedBy(instruction) ?? 0 : 0;
    }

    private bool IsLength(Instruction? limit)
    {
        Instruction? length = limit?.OpCode.Code == Code.Conv_I4 ? this.values.Operand(limit, 0) : limit;
        return length?.OpCode.Code == Code.Ldlen && !this.values.IsSamples(this.values.Operand(length, 0));
    }

    /// <summary>What the branch compares, and how, when it jumps.</summary>
    private (Relation Relation, Instruction? Left, Instruction? Right) Compared(Instruction branch)
    {
        Instruction? comparison = branch.OpCode.Code is Code.Brtrue or Code.Brtrue_S or Code.Brfalse or Code.Brfalse_S ? this.values.Operand(branch, 0) : branch;
        Relation relation = comparison?.OpCode.Code switch
        {
            Code.Blt or Code.Blt_S or Code.Clt => Relation.Below,
            Code.Ble or Code.Ble_S => Relation.AtMost,
            Code.Bgt or Code.Bgt_S or Code.Cgt => Relation.Above,
            Code.Bge or Code.Bge_S => Relation.AtLeast,
            _ => Relation.None,
        };
        relation = branch.OpCode.Code is Code.Brfalse or Code.Brfalse_S ? Opposite(relation) : relation;
        return relation == Relation.None ? (relation, null, null) : (relation, this.values.Operand(comparison!, 1), this.values.Operand(comparison!, 0));
    }

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Below => Relation.AtLeast,
        Relation.AtMost => Relation.Above,
        Relation.Above => Relation.AtMost,
        Relation.AtLeast => Relation.Below,
        _ => Relation.None,
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Below => Relation.Above,
        Relation.AtMost => Relation.AtLeast,
        Relation.Above => Relation.Below,
        Relation.AtLeast => Relation.AtMost,
        _ => Relation.None,
    };
}

using System;
using System.Collections.Generic;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>
/// A knitting machine in software: follows the sentences of a pattern for one size, stitch by stitch, on needles with live stitches and markers, and refuses what cannot be knitted.
/// </summary>
public sealed class KnittingMachine
{
    private readonly Workpiece work;
    private readonly RowRunner runner;
    private readonly Joints joints;

    /// <summary>With empty needles.</summary>
    /// <param name="colors">Names of the colors: MC first.</param>
    /// <param name="chart">The chart over one whole round; null without one.</param>
    public KnittingMachine(IReadOnlyList<string> colors, StitchGrid? chart)
    {
        this.work = new Workpiece(colors);
        this.runner = new RowRunner(this.work, colors, chart);
        this.joints = new Joints(this.work);
    }

    /// <summary>All that was knitted, row by row.</summary>
    public IReadOnlyList<FabricRow> Rows => this.work.Rows;

    /// <summary>Live stitches in work: those between the edges of a flat piece, else all.</summary>
    public int Live => this.work.Live;

    /// <summary>From here on the sentences belong to another section, whose rows are numbered from 1.</summary>
    public void Begin(string section)
    {
        this.work.Section = section;
        this.runner.Begin();
    }

    /// <summary>Follows one sentence and looks whether the number of stitches in brackets is true.</summary>
    /// <exception cref="CannotKnitException">It cannot be done, or the number is not true.</exception>
    public void Follow(Instruction instruction)
    {
        ArgumentNullException.ThrowIfNull(instruction);
        int before = this.Live;
        this.Do(instruction);
        int after = this.Live;
        string row = this.Rows.Count > 0 ? this.Rows[^1].Name : string.Empty;
        if (instruction.Count is int count && count != after)
        {
            throw new CannotKnitException($"the brackets say {count} sts, and {after} are on the needles") { Row = row };
        }

        if (instruction.Count is null && after != before && after > 0)
        {
            throw new CannotKnitException($"the number of stitches changes from {before} to {after}, and no number stands in brackets behind it: [{after} sts]") { Row = row };
        }
    }

    /// <summary>Looks whether everything was closed.</summary>
    /// <exception cref="CannotKnitException">Stitches are still live, or a side is not sewn.</exception>
    public void Finish()
    {
        if (this.Live > 0)
        {
            throw new CannotKnitException($"{this.Live} sts are still on the needles at the end; they have to be grafted or bound off");
        }

        this.joints.Finish();
    }

    private void Do(Instruction instruction)
    {
        switch (instruction)
        {
            case RowInstruction row: this.runner.Rows(row); break;
            case RepeatRows repeat: this.runner.Repeat(repeat); break;
            case ChartRounds rounds: this.runner.Chart(rounds); break;
            case ChangeColor change: this.work.Color = change.Color; break;
            case CastOn castOn: this.joints.CastOn(castOn); break;
            case SetHeel heel: this.joints.SetHeel(heel); break;
            case Graft graft: this.joints.Graft(graft); break;
            case PickUp pickUp: this.joints.PickUp(pickUp); break;
            case BindOff bindOff: this.joints.BindOff(bindOff); break;
            case SewSides sew: this.joints.Sew(sew); break;
            default: throw new CannotKnitException($"'{instruction}' is no sentence for needles");
        }
    }
}

using System.Collections.Generic;

namespace Knit.Notation;

/// <summary>A sentence that tells a knitter what to do.</summary>
public abstract record Instruction
{
    /// <summary>The number of stitches that stands in brackets behind it; null where none does.</summary>
    public int? Count { get; init; }
}

/// <summary>"Cast on 64 sts with MC; join in the round."</summary>
/// <param name="Stitches">How many.</param>
/// <param name="Color">In which color.</param>
public sealed record CastOn(int Stitches, string Color) : Instruction;

/// <summary>"Change to CC."</summary>
/// <param name="Color">To which.</param>
public sealed record ChangeColor(string Color) : Instruction;

/// <summary>"Row 1 (RS): ..." or "Rnds 1-8: ..." or "Next 4 rnds: ...".</summary>
/// <param name="Label">What stands before the colon.</param>
/// <param name="Steps">What stands behind it.</param>
public sealed record RowInstruction(RowLabel Label, IReadOnlyList<Step> Steps) : Instruction;

/// <summary>"Repeat rows 3-4 another 5 times."</summary>
/// <param name="First">The first row of the section.</param>
/// <param name="Last">The last one.</param>
/// <param name="Times">How often more.</param>
public sealed record RepeatRows(int First, int Last, int Times) : Instruction;

/// <summary>"Work rnds 1-8 of the chart 6 times."</summary>
/// <param name="First">The first round of the chart, 1.</param>
/// <param name="Last">The last one.</param>
/// <param name="Times">How often.</param>
public sealed record ChartRounds(int First, int Last, int Times) : Instruction;

/// <summary>"Heel: the last 16 and the next 16 sts are worked back and forth; the other 32 wait."</summary>
/// <param name="Before">Before the start of the round.</param>
/// <param name="After">Behind it.</param>
/// <param name="Waiting">All others.</param>
public sealed record SetHeel(int Before, int After, int Waiting) : Instruction;

/// <summary>"Graft 8 sts to 8 sts."</summary>
/// <param name="Ahead">On the needle ahead.</param>
/// <param name="Behind">On the other one.</param>
public sealed record Graft(int Ahead, int Behind) : Instruction;

/// <summary>"Patch: with MC pick up 17 sts in rnd 60 of the leg, sts 8-24." A new piece begins on the right side of the leg.</summary>
/// <param name="Piece">Patch or Flap.</param>
/// <param name="Color">In which color.</param>
/// <param name="Stitches">How many.</param>
/// <param name="Round">Round of the leg, from 1 below the cuff.</param>
/// <param name="First">First stitch of the round, from 1.</param>
/// <param name="Last">Last stitch.</param>
public sealed record PickUp(string Piece, string Color, int Stitches, int Round, int First, int Last) : Instruction;

/// <summary>"Bind off 17 sts."</summary>
/// <param name="Stitches">How many: all there are.</param>
public sealed record BindOff(int Stitches) : Instruction;

/// <summary>"Sew both sides to the leg, row for rnd, from rnd 60 up to rnd 30."</summary>
/// <param name="From">Round of the pick-up.</param>
/// <param name="To">Round at the upper end.</param>
public sealed record SewSides(int From, int To) : Instruction;

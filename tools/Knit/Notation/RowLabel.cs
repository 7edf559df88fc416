using System;

namespace Knit.Notation;

/// <summary>What stands before the colon of a row.</summary>
/// <param name="Kind">Round, row, or one without a number.</param>
/// <param name="First">Number of the first row; 0 without numbers.</param>
/// <param name="Last">Number of the last; without numbers how many rows there are.</param>
/// <param name="Side">RS or WS where it is told.</param>
public sealed record RowLabel(RowKind Kind, int First, int Last, Side? Side)
{
    /// <summary>Has it numbers?</summary>
    public bool IsNumbered => this.First > 0;

    /// <summary>How many rows it is for.</summary>
    public int Rows => this.IsNumbered ? this.Last - this.First + 1 : this.Last;

    /// <summary>The row of this index, as a knitter calls it: "rnd 7".</summary>
    /// <param name="index">From 0.</param>
    public string Name(int index)
    {
        string word = this.Kind == RowKind.Row ? "row" : "rnd";
        return this.Kind switch
        {
            RowKind.Joining => "joining rnd",
            RowKind.Part => "part of a rnd",
            _ => this.IsNumbered ? FormattableString.Invariant($"{word} {this.First + index}") : FormattableString.Invariant($"next {word} {index + 1}"),
        };
    }
}

/// <summary>What is knitted.</summary>
public enum RowKind
{
    /// <summary>Once around, from the start of the round to it.</summary>
    Round,

    /// <summary>From edge to edge, or up to a turn.</summary>
    Row,

    /// <summary>The round that joins a heel and the waiting stitches; it ends where rounds start from then on.</summary>
    Joining,

    /// <summary>A few stitches of a round.</summary>
    Part,
}

/// <summary>Which side of the fabric one looks at.</summary>
public enum Side
{
    /// <summary>The right side, which is seen when worn.</summary>
    RS,

    /// <summary>The wrong side.</summary>
    WS,
}

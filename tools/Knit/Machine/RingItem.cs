namespace Knit.Machine;

/// <summary>Something between two others on the needles: a live stitch, or a place.</summary>
internal abstract class RingItem
{
    /// <summary>The neighbor to the left, seen from the right side: the one worked next there.</summary>
    public RingItem Next { get; set; }

    /// <summary>The neighbor to the right.</summary>
    public RingItem Previous { get; set; }

    protected RingItem()
    {
        this.Next = this;
        this.Previous = this;
    }
}

/// <summary>A live stitch.</summary>
internal sealed class Loop : RingItem;

/// <summary>A place on the needles.</summary>
internal sealed class Place(PlaceKind kind) : RingItem
{
    /// <summary>What it is.</summary>
    public PlaceKind Kind => kind;

    /// <summary>At an edge of a flat piece: how many slipped edge stitches it has.</summary>
    public int SlippedStitches { get; set; }
}

/// <summary>What a place is.</summary>
internal enum PlaceKind
{
    /// <summary>Where rounds start.</summary>
    Start,

    /// <summary>A marker.</summary>
    Marker,

    /// <summary>An edge of a flat piece.</summary>
    Edge,

    /// <summary>Where the work was turned before its end.</summary>
    Gap,
}

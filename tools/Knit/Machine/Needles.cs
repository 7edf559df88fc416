using System.Collections.Generic;

namespace Knit.Machine;

/// <summary>
/// The needles with all live stitches as a ring, and the place where one knits: between what is ahead and what is behind. With the right side toward the knitter the work runs along <see cref="RingItem.Next"/>,
/// with the wrong side against it.
/// </summary>
internal sealed class Needles
{
    // The ring is never empty: this item is no stitch and is passed over.
    private readonly Place knitter = new(PlaceKind.Marker);

    /// <summary>Is the wrong side toward the knitter?</summary>
    public bool IsWrongSide { get; private set; }

    /// <summary>What is worked or passed next; null on empty needles.</summary>
    public RingItem? Ahead => this.Step(this.knitter) is RingItem item && item != this.knitter ? item : null;

    /// <summary>What was worked or passed last.</summary>
    public RingItem? Behind => this.StepBack(this.knitter) is RingItem item && item != this.knitter ? item : null;

    /// <summary>The other side toward the knitter: what was behind is ahead.</summary>
    public void Turn() => this.IsWrongSide = !this.IsWrongSide;

    /// <summary>Puts something behind, as a new stitch on the right needle.</summary>
    public void Put(RingItem item)
    {
        RingItem previous = this.IsWrongSide ? this.knitter : this.knitter.Previous;
        Insert(item, previous);
    }

    /// <summary>Puts something ahead.</summary>
    public void PutAhead(RingItem item)
    {
        RingItem previous = this.IsWrongSide ? this.knitter.Previous : this.knitter;
        Insert(item, previous);
    }

    /// <summary>Takes away what is there.</summary>
    public static void Remove(RingItem item)
    {
        item.Previous.Next = item.Next;
        item.Next.Previous = item.Previous;
        item.Next = item;
        item.Previous = item;
    }

    /// <summary>Puts something to the right of an item, seen from the right side.</summary>
    public static void PutBehind(RingItem item, RingItem neighbor) => Insert(item, neighbor.Previous);

    /// <summary>Passes what is ahead without working it.</summary>
    public void Pass()
    {
        RingItem item = this.Ahead ?? throw new CannotKnitException("the needles are empty");
        Remove(item);
        this.Put(item);
    }

    /// <summary>All from the place where one knits onward, once around.</summary>
    public IEnumerable<RingItem> AllAhead()
    {
        for (RingItem item = this.Step(this.knitter); item != this.knitter; item = this.Step(item))
        {
            yield return item;
        }
    }

    /// <summary>All from the place where one knits backward, once around.</summary>
    public IEnumerable<RingItem> AllBehind()
    {
        for (RingItem item = this.StepBack(this.knitter); item != this.knitter; item = this.StepBack(item))
        {
            yield return item;
        }
    }

    /// <summary>How many live stitches there are in all.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (RingItem item in this.AllAhead())
            {
                count += item is Loop ? 1 : 0;
            }

            return count;
        }
    }

    private static void Insert(RingItem item, RingItem previous)
    {
        item.Previous = previous;
        item.Next = previous.Next;
        previous.Next.Previous = item;
        previous.Next = item;
    }

    private RingItem Step(RingItem from) => this.IsWrongSide ? from.Previous : from.Next;

    private RingItem StepBack(RingItem from) => this.IsWrongSide ? from.Next : from.Previous;
}

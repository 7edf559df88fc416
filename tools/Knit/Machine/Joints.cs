using System.Collections.Generic;
using System.Linq;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>What begins, parts, joins and ends: cast-on, heel, pieces picked up from the leg, seams, graft.</summary>
/// <param name="work">What is being knitted.</param>
internal sealed class Joints(Workpiece work)
{
    private PickUp? piece;
    private int rowsAtPickUp;
    private bool isBoundOff;

    /// <summary>The first stitches, joined to a round.</summary>
    public void CastOn(CastOn castOn)
    {
        if (work.Rows.Count > 0)
        {
            throw new CannotKnitException("stitches are cast on a second time");
        }

        work.Color = castOn.Color;
        work.Needles.Put(new Place(PlaceKind.Start));
        this.PutLoops(castOn.Stitches);
        work.NotePlain("cast-on", Side.RS, castOn.Stitches);

        // Joined: the start of the round is what was passed last.
        work.Needles.Pass();
    }

    /// <summary>Parts the round into a heel that is worked back and forth and stitches that wait.</summary>
    public void SetHeel(SetHeel heel)
    {
        Needles needles = work.Needles;
        if (needles.Behind is not Place { Kind: PlaceKind.Start } start)
        {
            throw new CannotKnitException("the heel is set elsewhere than where rounds start");
        }

        int all = needles.Count;
        if (heel.Before < 1 || heel.After < 1 || heel.Waiting < 1 || heel.Before + heel.After + heel.Waiting != all)
        {
            throw new CannotKnitException($"the heel has {heel.Before} and {heel.After} sts and {heel.Waiting} wait, which makes {heel.Before + heel.After + heel.Waiting}; {all} are on the needles");
        }

        Needles.Remove(start);
        Needles.PutBehind(new Place(PlaceKind.Edge), needles.AllAhead().OfType<Loop>().ElementAt(heel.After));
        Needles.PutBehind(new Place(PlaceKind.Edge), needles.AllBehind().OfType<Loop>().ElementAt(heel.Before - 1));
    }

    /// <summary>Closes the toe: stitch to stitch, the two needles parted where the markers are.</summary>
    public void Graft(Graft graft)
    {
        List<RingItem> ahead = [.. work.Needles.AllAhead().Where(item => item is not Place { Kind: PlaceKind.Start })];
        int first = ahead.SkipWhile(item => item is Place).TakeWhile(item => item is Loop).Count();
        int all = work.Needles.Count;
        if (first != graft.Ahead || all - first != graft.Behind)
        {
            throw new CannotKnitException($"{graft.Ahead} sts are to be grafted to {graft.Behind}, and the markers part the {all} live sts into {first} and {all - first}");
        }

        if (graft.Ahead != graft.Behind)
        {
            throw new CannotKnitException($"{graft.Ahead} sts are to be grafted to {graft.Behind}; both needles need the same number");
        }

        work.NotePlain("graft", Side.RS, graft.Ahead);
        work.Needles = new Needles();
    }

    /// <summary>Begins a piece on the right side of the leg.</summary>
    public void PickUp(PickUp pickUp)
    {
        this.Finish();
        FabricRow[] leg = [.. work.Rows.Where(row => row.Section == SectionNames.Leg)];
        if (work.Needles.Count > 0)
        {
            throw new CannotKnitException($"the {pickUp.Piece} begins while {work.Needles.Count} sts of something else are live");
        }

        if (pickUp.Round < 1 || pickUp.Round > leg.Length)
        {
            throw new CannotKnitException($"the {pickUp.Piece} is picked up in rnd {pickUp.Round} of the leg, which has rnds 1 to {leg.Length}");
        }

        int stitches = leg[pickUp.Round - 1].Stitches.Count;
        if (pickUp.First < 1 || pickUp.Last > stitches || pickUp.Last - pickUp.First + 1 != pickUp.Stitches)
        {
            throw new CannotKnitException($"{pickUp.Stitches} sts are picked up in sts {pickUp.First}-{pickUp.Last} of a rnd of {stitches}; one is picked up in each");
        }

        work.Color = pickUp.Color;
        work.Needles.Put(new Place(PlaceKind.Edge));
        this.PutLoops(pickUp.Stitches);
        work.Needles.PutAhead(new Place(PlaceKind.Edge));
        work.NotePlain("pick-up", Side.RS, pickUp.Stitches);
        work.Needles.Turn();
        this.piece = pickUp;
        this.isBoundOff = false;
        this.rowsAtPickUp = work.Rows.Count;
    }

    /// <summary>Ends a piece.</summary>
    public void BindOff(BindOff bindOff)
    {
        int live = work.Live;
        if (bindOff.Stitches != live)
        {
            throw new CannotKnitException($"{bindOff.Stitches} sts are to be bound off, and {live} are on the needles");
        }

        work.NotePlain("bind-off", work.Needles.IsWrongSide ? Side.WS : Side.RS, live);
        work.Needles = new Needles();
        this.isBoundOff = true;
    }

    /// <summary>Sews the sides of a piece to the leg, a row to a round.</summary>
    public void Sew(SewSides sew)
    {
        if (this.piece is null || !this.isBoundOff)
        {
            throw new CannotKnitException("sides are sewn before there is a piece that is bound off");
        }

        // The pick-up lies on its round; the bind-off is the last row.
        int rows = work.Rows.Count - this.rowsAtPickUp;
        if (sew.From != this.piece.Round || sew.To < 1 || sew.From - sew.To != rows)
        {
            throw new CannotKnitException($"the sides are sewn from rnd {sew.From} to rnd {sew.To}, which are {sew.From - sew.To} rnds, and the piece begins in rnd {this.piece.Round} and has {rows} rows");
        }

        this.piece = null;
    }

    /// <summary>Looks whether a patch hangs loose.</summary>
    public void Finish()
    {
        if (this.piece is { Piece: "Patch" })
        {
            throw new CannotKnitException("the patch is not sewn to the leg; 'Sew both sides to the leg, ...' was expected");
        }
    }

    private void PutLoops(int count)
    {
        // The bound keeps a hostile number from filling the memory; the workpiece tells the sentence.
        for (int i = 0; i < count; i++)
        {
            work.Needles.Put(new Loop());
        }
    }
}

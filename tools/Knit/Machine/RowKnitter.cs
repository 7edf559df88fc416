using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>Knits the steps of one row, stitch by stitch, and refuses what needles cannot do.</summary>
/// <param name="needles">The needles.</param>
/// <param name="colorOf">The index of a color's name; of null the color in work.</param>
/// <param name="kind">Row or round: which word the sentences use.</param>
internal sealed class RowKnitter(Needles needles, Func<string?, byte> colorOf, RowKind kind)
{
    // Stars in stars could ask for steps without end.
    private const int MostSteps = 20_000;
    private readonly List<MadeStitch> made = [];
    private readonly RowPlaces places = new(needles, kind);
    private int steps;

    /// <summary>What was made so far.</summary>
    public IReadOnlyList<MadeStitch> Made => this.made;

    /// <summary>Was the last thing a turn?</summary>
    public bool HasTurned { get; private set; }

    private string Word => kind == RowKind.Row ? "row" : "rnd";

    /// <summary>Knits the steps.</summary>
    /// <exception cref="CannotKnitException">One of them cannot be done.</exception>
    public void Work(IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            if (this.HasTurned)
            {
                throw new CannotKnitException($"the {this.Word} goes on behind 'turn'; a turn ends it");
            }

            this.One(step);
        }
    }

    private void One(Step step)
    {
        if (++this.steps > MostSteps)
        {
            throw new CannotKnitException($"it takes more than {MostSteps} steps; no row has so many");
        }

        switch (step)
        {
            case StitchStep stitch: this.Stitches(stitch); break;
            case UntilStep until: this.Until(until); break;
            case StarStep star: this.Star(star); break;
            case MarkerStep marker: this.Marker(marker); break;
            case EdgeStep edge: this.AlongEdge(edge); break;
            case TurnStep: this.Turn(); break;
            default: throw new CannotKnitException($"'{step}' is no step");
        }
    }

    private void Stitches(StitchStep step)
    {
        StitchFacts facts = StitchFacts.Of(step.Kind);
        byte color = colorOf(step.Color);
        for (int i = 0; i < step.Count; i++)
        {
            this.Stitch(facts, color, step);
        }
    }

    private void Stitch(StitchFacts facts, byte color, Step asked)
    {
        // While a gap is open the heel is being turned, and what is slipped lies at the turn, no longer at the flap.
        if (facts.Kind == StitchKind.Slip && this.made.Count == 0 && needles.Behind is Place { Kind: PlaceKind.Edge } edge && !needles.AllAhead().Any(item => item is Place { Kind: PlaceKind.Gap }))
        {
            edge.SlippedStitches++;
        }

        Loop? loop = null;
        for (int taken = 0; taken < facts.Takes; taken++)
        {
            // A decrease over the gap of a turn is what closes it.
            if (taken > 0 && needles.Ahead is Place { Kind: PlaceKind.Gap } gap)
            {
                Needles.Remove(gap);
            }

            loop = this.Take(asked);
        }

        // Every kind makes one; a yarn over makes it of nothing.
        needles.Put(loop ?? new Loop());
        this.made.Add(new MadeStitch(facts.Kind, color));
    }

    private Loop Take(Step asked)
    {
        switch (needles.Ahead)
        {
            case Loop loop:
                Needles.Remove(loop);
                return loop;
            case Place { Kind: PlaceKind.Marker }:
                throw new CannotKnitException($"{Words(asked)} runs over a marker; it has to be slipped first (sm), or the numbers before it are wrong");
            case Place { Kind: PlaceKind.Gap }:
                throw new CannotKnitException($"{Words(asked)} runs over the gap of an earlier turn without closing it; a decrease over the gap was expected (ssk, p2tog)");
            default:
                throw new CannotKnitException($"{Words(asked)} needs one stitch more than the {this.Word} has");
        }
    }

    private static string Words(Step asked) => asked switch
    {
        StitchStep stitch => StitchFacts.Of(stitch.Kind) is { IsCounted: true } facts ? $"'{facts.Word}{stitch.Count}'" : $"'{StitchFacts.Of(stitch.Kind).Word}'",
        UntilStep until => $"'{StitchFacts.Of(until.Kind).Word} to ...'",
        _ => $"'{asked}'",
    };

    private void Until(UntilStep step)
    {
        int stitches = this.places.LoopsTo(step.Target) - step.Before;
        if (stitches < 0)
        {
            throw new CannotKnitException($"{Words(step)} ends {step.Before} sts before the {RowPlaces.Name(step.Target)}, and only {stitches + step.Before} are left there");
        }

        StitchFacts facts = StitchFacts.Of(step.Kind);
        byte color = colorOf(step.Color);
        for (int i = 0; i < stitches; i++)
        {
            this.PassMarkers(step.Target);
            this.Stitch(facts, color, step);
        }

        if (step.Before == 0)
        {
            this.PassMarkers(step.Target);
        }
    }

    // Who knits to the end of a round slips its markers without being told.
    private void PassMarkers(Target target)
    {
        while (target == Target.End && needles.Ahead is Place { Kind: PlaceKind.Marker })
        {
            needles.Pass();
        }
    }

    private void Star(StarStep star)
    {
        if (star.Times is int times)
        {
            for (int i = 0; i < times; i++)
            {
                this.Work(star.Steps);
            }

            return;
        }

        int size = Size(star.Steps);
        for (int left = this.places.LoopsTo(Target.End) - star.Last; left != 0; left -= size)
        {
            if (size <= 0 || left < size)
            {
                throw new CannotKnitException($"the part between the stars takes {size} sts, and {Math.Max(left, 0)} are left where it begins again; it has to divide the {this.Word}");
            }

            this.Work(star.Steps);
        }
    }

    private static int Size(IEnumerable<Step> steps) => steps.Sum(step => step switch
    {
        StitchStep stitch => StitchFacts.Of(stitch.Kind).Takes * stitch.Count,
        StarStep { Times: int times } star => times * Size(star.Steps),
        MarkerStep => 0,
        _ => 10_001,
    });

    private void Marker(MarkerStep step)
    {
        if (step.IsPlaced)
        {
            needles.Put(new Place(PlaceKind.Marker));
        }
        else if (needles.Ahead is Place { Kind: PlaceKind.Marker })
        {
            needles.Pass();
        }
        else
        {
            throw new CannotKnitException("'sm' slips a marker, and there is none here; the stitches before it do not add up");
        }
    }

    private void AlongEdge(EdgeStep step)
    {
        if (needles.Ahead is not Place { Kind: PlaceKind.Edge } edge)
        {
            throw new CannotKnitException($"'pick up {step.Count}' is not at the edge of the flap; {this.places.LoopsTo(Target.End)} sts are before it");
        }

        if (step.Count != edge.SlippedStitches)
        {
            throw new CannotKnitException($"'pick up {step.Count}' along an edge of {edge.SlippedStitches} slipped stitches; one is picked up in each");
        }

        Needles.Remove(edge);
        byte color = colorOf(null);
        for (int i = 0; i < step.Count; i++)
        {
            needles.Put(new Loop());
            this.made.Add(new MadeStitch(StitchKind.Knit, color));
        }
    }

    private void Turn()
    {
        if (needles.Ahead is not Place { Kind: PlaceKind.Edge })
        {
            needles.PutAhead(new Place(PlaceKind.Gap));
        }

        needles.Turn();
        this.HasTurned = true;
    }
}

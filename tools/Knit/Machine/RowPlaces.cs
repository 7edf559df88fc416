using Knit.Notation;

namespace Knit.Machine;

/// <summary>Places ahead in a row: its end, a marker, a gap.</summary>
/// <param name="needles">The needles.</param>
/// <param name="kind">Row or round: which word the sentences use.</param>
internal sealed class RowPlaces(Needles needles, RowKind kind)
{
    /// <summary>How many stitches are ahead up to a place.</summary>
    /// <exception cref="CannotKnitException">There is no such place ahead.</exception>
    public int LoopsTo(Target target)
    {
        int loops = 0;
        foreach (RingItem item in needles.AllAhead())
        {
            if (item is Loop)
            {
                loops++;
            }
            else if (item is Place place)
            {
                if (Ends(place.Kind, target))
                {
                    return loops;
                }

                if (place.Kind is PlaceKind.Start or PlaceKind.Edge)
                {
                    break;
                }
            }
        }

        return target == Target.End ? loops : throw new CannotKnitException($"there is no {Name(target)} ahead in this {(kind == RowKind.Row ? "row" : "rnd")}");
    }

    /// <summary>The place as a knitter calls it.</summary>
    public static string Name(Target target) => target switch
    {
        Target.Marker => "marker",
        Target.Gap => "gap",
        _ => "end",
    };

    private static bool Ends(PlaceKind kind, Target target) => target switch
    {
        Target.Marker => kind == PlaceKind.Marker,
        Target.Gap => kind == PlaceKind.Gap,
        _ => kind is PlaceKind.Start or PlaceKind.Edge,
    };
}

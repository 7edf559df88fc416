using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Knit.Motifs;
using Knit.Proof;

namespace Knit.Import;

/// <summary>Names the floats of a motif that are too long, each once, by the round and the stitches of the motif: what somebody who drew it has to mend.</summary>
public static class MotifFloats
{
    /// <summary>One sentence for each: round, stitches, length, what to do. Where it is not in every size, it says in which.</summary>
    /// <param name="socks">The sizes, knitted.</param>
    public static IReadOnlyList<string> TooLong(IReadOnlyList<KnittedSock> socks) => [.. Find(socks).Select(one => one.Sentence)];

    /// <summary>The same, with the stitches of the motif that each runs behind.</summary>
    /// <param name="socks">The sizes, knitted.</param>
    public static IReadOnlyList<MotifFloat> Find(IReadOnlyList<KnittedSock> socks)
    {
        ArgumentNullException.ThrowIfNull(socks);
        List<(int Round, string Sentence, KnittedSock Sock, YarnFloat Float)> found = [];
        foreach (KnittedSock sock in socks.Where(sock => sock.Composition is not null))
        {
            foreach (YarnFloat one in FloatRule.Floats(sock.Rows).Where(one => one.Stitches > FloatRule.MostStitches))
            {
                if (ChartRound(sock, one) is int round)
                {
                    found.Add((round, Sentence(one, round, sock.Composition!, sock.Pattern.ColorRoles[one.Color]), sock, one));
                }
            }
        }

        return [.. found.GroupBy(one => (one.Round, one.Sentence)).OrderBy(same => same.Key.Round).Select(same => Of(same.Key.Sentence, [.. same.Select(one => (one.Sock, one.Float))], socks.Count))];
    }

    private static MotifFloat Of(string sentence, IReadOnlyList<(KnittedSock Sock, YarnFloat Float)> seen, int sizes)
    {
        string[] names = [.. seen.Select(one => one.Sock.Choice.Size.Name).Distinct()];
        HashSet<(int Round, int Stitch)> behind = [.. seen.SelectMany(one => Behind(one.Sock, one.Float))];
        return new MotifFloat(names.Length == sizes ? $"{sentence}." : $"{sentence}, in {string.Join(", ", names)}.", [.. behind.Order()]);
    }

    // Back from the stitch where the yarn is used again, over the start of the round into the round before. Strips were not drawn, and neither were plain rounds.
    private static IEnumerable<(int Round, int Stitch)> Behind(KnittedSock sock, YarnFloat one)
    {
        int row = sock.Rows.ToList().IndexOf(one.Row);
        int stitch = one.Stitch - 1;
        int inMotif = sock.Composition!.Motif.Width * sock.Composition.Repeats;
        for (int i = 0; i < one.Stitches; i++)
        {
            stitch--;
            if (stitch < 0)
            {
                row--;
                stitch = sock.Rows[row].Stitches.Count - 1;
            }

            if (ChartRound(sock.Rows[row].Name) is int round && stitch < inMotif)
            {
                yield return (round, (stitch % sock.Composition.Motif.Width) + 1);
            }
        }
    }

    // A float that ends before the first stitch of a round runs behind the round before it.
    private static int? ChartRound(KnittedSock sock, YarnFloat one)
    {
        int at = one.Stitch == 1 ? sock.Rows.ToList().IndexOf(one.Row) - 1 : 0;
        return ChartRound(one.Stitch > 1 ? one.Row.Name : at >= 0 ? sock.Rows[at].Name : string.Empty);
    }

    private static int? ChartRound(string name)
    {
        string[] words = name.Split([' ', ',']);
        return words is ["chart", "rnd", string number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : null;
    }

    private static string Sentence(YarnFloat one, int chartRound, Composition composition, string color)
    {
        // Stitch 0 of a round is the last one of the round before it.
        int round = composition.Grid.Width;
        int[] stitches = [.. Enumerable.Range(one.Stitch - one.Stitches - 1, one.Stitches).Select(stitch => ((stitch % round) + round) % round)];
        int inMotif = composition.Motif.Width * composition.Repeats;
        (bool IsStrip, int Number)[] places = [.. stitches.Select(stitch => stitch < inMotif ? (false, (stitch % composition.Motif.Width) + 1) : (true, ((stitch - inMotif) % Composition.StripStitches) + 1))];

        // The strips cannot be mended: the stitch nearest to the middle that belongs to the motif.
        int middle = Enumerable.Range(0, places.Length).Where(at => !places[at].IsStrip).MinBy(at => Math.Abs((2 * at) - places.Length + 1));
        string where = one.CrossesStart && one.Stitch > 1 ? $"{Ranges(places)}, over the start of the round" : Ranges(places);
        return FormattableString.Invariant($"rnd {chartRound}, {where}: {color} is carried behind {one.Stitches} sts; expected {FloatRule.MostStitches} at most, longer floats catch toes; make st {places[middle].Number} {color}");
    }

    private static string Ranges((bool IsStrip, int Number)[] places)
    {
        List<string> ranges = [];
        for (int first = 0; first < places.Length;)
        {
            int last = first;
            while (last + 1 < places.Length && places[last + 1] == (places[first].IsStrip, places[last].Number + 1))
            {
                last++;
            }

            string strip = places[first].IsStrip ? " of the strip" : string.Empty;
            ranges.Add(first == last ? FormattableString.Invariant($"st {places[first].Number}{strip}") : FormattableString.Invariant($"sts {places[first].Number}-{places[last].Number}{strip}"));
            first = last + 1;
        }

        return string.Join(" and ", ranges);
    }
}

using System.Collections.Generic;
using System.Linq;
using Knit.Import;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Studio;

/// <summary>What the rules found in all sizes, each fault once, with its place in the drawing where it has one.</summary>
internal static class LookFaults
{
    /// <summary>The faults of a motif.</summary>
    /// <param name="pattern">It, as a pattern.</param>
    /// <param name="socks">The sizes, knitted.</param>
    /// <param name="found">What the rules say of them.</param>
    public static IReadOnlyList<StudioLookFault> Of(Pattern pattern, IReadOnlyList<KnittedSock> socks, IEnumerable<Fault> found)
    {
        List<StudioLookFault> faults = [];
        List<Fault> rest = [.. found];
        if (MotifWidths.WhyNot(pattern) is string width)
        {
            // One sentence that names widths for all sizes is of more use than one from each size.
            faults.Add(new StudioLookFault(Sentence(width), []));
            string[] open = [.. socks.Where(sock => sock.Composition is null).Select(sock => sock.Choice.ToString())];
            rest.RemoveAll(fault => open.Contains(fault.Choice));
        }

        IReadOnlyList<MotifFloat> floats = MotifFloats.Find(socks);
        faults.AddRange(floats.Select(one => new StudioLookFault(Sentence(one.Sentence), [.. one.Behind.Select(stitch => (IReadOnlyList<int>)[stitch.Round - 1, stitch.Stitch - 1])])));
        if (floats.Count > 0)
        {
            // Told above, with their stitches in the motif.
            HashSet<Fault> told = [.. socks.SelectMany(FloatRule.Check)];
            rest.RemoveAll(told.Contains);
        }

        return [.. faults, .. rest.GroupBy(fault => (fault.Section, fault.Row, fault.Sentence)).Select(same => Of([.. same], socks.Count))];
    }

    private static StudioLookFault Of(IReadOnlyList<Fault> same, int sizes)
    {
        string[] choices = [.. same.Select(fault => fault.Choice).Where(choice => choice.Length > 0).Distinct()];
        string where = choices.Length == sizes ? string.Empty : string.Join(" and ", choices);
        return new StudioLookFault(Sentence((same[0] with { Pattern = string.Empty, Choice = where }).ToString().TrimStart(':', ' ')), []);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

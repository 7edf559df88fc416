using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Knit.Charts;
using Knit.Drawings;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Studio;

/// <summary>Looks at a motif: knits it in software in every size, asks the rules, and draws it.</summary>
internal static class Looking
{
    /// <summary>All that the page shows of it.</summary>
    /// <exception cref="KnitException">It cannot be a motif at all.</exception>
    public static StudioLook At(StudioMotif motif)
    {
        // A pocket changes nothing in the motif; a pattern that is saved is checked with all of them.
        Pattern pattern = motif.Pattern;
        KnittedSock[] socks = [.. pattern.Sizes.AsParallel().AsOrdered().Select(size => SockKnitter.Knit(pattern, new Choice(size)))];
        IReadOnlyList<Fault>[] checks = [.. socks.Select(SockChecks.Check)];
        IReadOnlyList<StudioLookFault> faults = LookFaults.Of(pattern, socks, [.. PatternChecks.Check(pattern), .. checks.SelectMany(found => found)]);
        KnittedSock shown = socks.First(sock => sock.Choice.Size == motif.Size);
        return new StudioLook
        {
            IsGood = faults.Count == 0,
            Verdict = Verdict(faults.Count, checks.Count(found => found.Count > 0), socks.Length),
            Faults = faults,
            Fits = [.. socks.Zip(checks, (sock, found) => Fit(sock, found.Count == 0))],
            Contrast = ContrastOf(motif.Colorway),
            Yarn = shown.Fault is null ? [.. YarnNeed.Of(shown, shown).Select(need => Yarn(motif.Colorway, need))] : [],
            Preview = shown.Fault is null ? SockPreview.Draw(shown, motif.Colorway) : string.Empty,
            Chart = ChartSvg.Draw(Drawing(motif, socks)),
        };
    }

    // A motif that closes no round yet is drawn too: it has to be seen to be mended.
    private static ChartDrawing Drawing(StudioMotif motif, IEnumerable<KnittedSock> socks)
    {
        Composition[] sizes = [.. socks.Select(sock => sock.Composition).OfType<Composition>()];
        return sizes.Length > 0
            ? ChartDrawing.Of(sizes, motif.Pattern.Gauge, motif.Colorway, motif.Pattern.Title)
            : new ChartDrawing(motif.Pattern.Chart!, null, motif.Pattern.Gauge, motif.Colorway, motif.Pattern.Title);
    }

    private static string Verdict(int faults, int sizesBad, int sizes) => faults == 0 ? $"It can be knitted, in all {sizes} sizes."
        : $"Not yet: {(faults == 1 ? "1 thing" : $"{faults} things")} to mend{(sizesBad == 0 ? string.Empty : sizesBad == sizes ? $", in all {sizes} sizes" : $", in {sizesBad} of {sizes} sizes")}.";

    private static string ContrastOf(Colorway colorway)
    {
        Contrast worst = Images.Contrast.Worst(Rgb.Parse(colorway.Colors[0].Hex), Rgb.Parse(colorway.Colors[1].Hex));
        return $"Contrast of the two colors, to the eyes that tell them apart worst: {worst}; 3:1 is enough.";
    }

    private static StudioLookYarn Yarn(Colorway colorway, YarnNeed need)
    {
        YarnColor color = colorway.Colors.First(color => color.Role == need.Role);
        return new StudioLookYarn($"{need.Role} {color.Name}", Text(need.Meters), Text(need.Balls));
    }

    private static StudioLookFit Fit(KnittedSock sock, bool isGood) => new(
        sock.Choice.Size.Name,
        Text(sock.Pattern.NumbersOf(sock.Choice).Whole("stitches")),
        sock.Composition is null ? "-" : Text(sock.Composition.Repeats),
        sock.Composition is null ? "-" : Text(sock.Composition.Strips * Composition.StripStitches),
        sock.Composition is null ? "-" : Text(FloatRule.Longest(sock.Rows)),
        isGood);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

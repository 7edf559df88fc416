using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Drawings;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Pages;

/// <summary>What a knitter reads before the first stitch: title, sizes, ease, materials, gauge.</summary>
internal static class PageFront
{
    private const decimal YardsInMeter = 1.0936m;

    /// <summary>Writes it.</summary>
    public static void Write(MarkdownSheet sheet, PageRequest request, SockShelf socks)
    {
        Pattern pattern = request.Pattern;
        sheet.Heading(1, pattern.Title);
        sheet.Paragraph(request.IsForAll ? pattern.Summary : $"{pattern.Summary} This page is for {request.Drawn}.");
        sheet.Picture($"Drawing of the finished sock from both sides: {request.Drawn}, in {request.Colorway.Name}.", PageFiles.Preview(request.Name));
        sheet.Block($"**Skill level:** {pattern.Skill}.");
        sheet.Block("> **Proved by a program, not by a knitter.** A knitting machine in software has followed every stitch of the sentences below in every size. Nobody has knitted this sock from yarn yet: knit and wash a swatch first, and try the sock on as you go.");
        Sizes(sheet, request, socks);
        Ease(sheet, request, socks);
        Materials(sheet, request, socks);
        GaugeOf(sheet, pattern);
    }

    private static void Sizes(MarkdownSheet sheet, PageRequest request, SockShelf socks)
    {
        sheet.Heading(2, PageHeadings.Sizes);
        sheet.Paragraph("Choose the size by what is around your foot, then by its length: a longer or shorter foot is some rounds more or less. The sock is measured flat, not stretched.");
        sheet.Table(
            ["Size", "Fits a foot of length", "Fits a foot and ankle of", "Sock around the leg", "Sock around the foot", "Sock's foot", "Sock's leg, cuff to heel flap"],
            request.Choices.Select(choice => Row(choice, Measures.Of(socks[choice]))));
    }

    private static string[] Row(Choice choice, Measures sock) =>
    [
        choice.Size.Name, Inches.Both(choice.Size.FootCm), Inches.Both(choice.Size.AroundCm),
        Inches.Both(sock.LegAroundCm), Inches.Both(sock.FootAroundCm), Inches.Both(sock.FootCm), Inches.Both(sock.LegCm),
    ];

    private static void Ease(MarkdownSheet sheet, PageRequest request, SockShelf socks)
    {
        decimal[] percent = [.. request.Choices.Select(choice => decimal.Round(Measures.Of(socks[choice]).EasePercent(choice.Size)))];
        string range = percent.Min() == percent.Max() ? $"{percent.Min():0}" : $"{percent.Min():0} to {percent.Max():0}";
        sheet.Heading(2, PageHeadings.Ease);
        sheet.Paragraph($"Negative ease: around the leg the sock is {range} % smaller than the leg, and its foot 5 % shorter than the foot, so that it sits without slipping.");
    }

    private static void Materials(MarkdownSheet sheet, PageRequest request, SockShelf socks)
    {
        Pattern pattern = request.Pattern;
        sheet.Heading(2, PageHeadings.Materials);
        sheet.Paragraph($"Yarn: {pattern.Yarn}, {pattern.MetersPer100Grams} m ({pattern.MetersPer100Grams * YardsInMeter:0} yd) per 100 g. For a pair{(request.Module is null ? string.Empty : ", one sock with the pocket")}:");
        sheet.Table(
            ["Size", .. pattern.ColorRoles.Select(role => $"{role}, {(role == "MC" ? "main color" : "contrast color")}")],
            request.Choices.Select(choice => (string[])[choice.Size.Name, .. Pair(choice, socks).Select(Amount)]));
        if (PocketSpare(request, socks) is int meters)
        {
            sheet.Paragraph($"A pocket takes up to {meters} m ({Math.Ceiling(meters * YardsInMeter):0} yd) more of MC.");
        }

        IReadOnlyList<Colorway> ways = request.IsForAll ? pattern.Colorways : [request.Colorway];
        sheet.Table(["Colors", .. pattern.ColorRoles], ways.Select(way => (string[])[way.Name, .. way.Colors.Take(pattern.ColorRoles.Count).Select(color => color.Name == color.Hex ? color.Hex : $"{color.Name} ({color.Hex})")]));
        foreach (string item in Items(request))
        {
            sheet.Item(item);
        }
    }

    private static IReadOnlyList<YarnNeed> Pair(Choice choice, SockShelf socks) => YarnNeed.Of([socks[choice], socks[choice with { Module = null, Leg = Leg.Left }]]);

    private static string Amount(YarnNeed need) => $"{need.Meters} m ({Math.Ceiling(need.Meters * YardsInMeter):0} yd), {need.Grams} g, {need.Balls} {(need.Balls == 1 ? "ball" : "balls")} of 50 g";

    private static int? PocketSpare(PageRequest request, SockShelf socks)
    {
        SizeRow? size = request.IsForAll ? request.Sizes.LastOrDefault(size => size.TakesPocket) : null;
        PocketModule largest = PocketModule.All.MaxBy(module => module.WidthMm * module.LengthMm)!;
        return size is null ? null : YarnNeed.Of([socks[new Choice(size, largest)]])[0].Meters - YarnNeed.Of([socks[new Choice(size)]])[0].Meters;
    }

    private static IEnumerable<string> Items(PageRequest request)
    {
        Pattern pattern = request.Pattern;
        yield return pattern.NeedleMm == pattern.PlainNeedleMm
            ? $"Needles: {Needle.Name(pattern.NeedleMm)}, or whatever size gives the gauge"
            : $"Needles: {Needle.Name(pattern.NeedleMm)} for the leg and {Needle.Name(pattern.PlainNeedleMm)} for all else, or whatever sizes give the gauge";
        yield return "3 markers, one of them unlike the others; a blunt needle for grafting and for the ends; a waste thread";
        if (!request.HasPocket)
        {
            yield break;
        }

        string only = request.Module is null ? "For a pocket: " : string.Empty;
        yield return only + "1 flat button of 10 to 12 mm (about \u00bd in), with thread";
        yield return only + "thin felt, a piece as wide and as long as the pocket, sewn to the leg inside it, so that the case does not rub";
        yield return request.Module is PocketModule module
            ? $"the module {module.Name} in its printed case, with {(module.CuffLeds == 1 ? "its light (LED)" : $"its {module.CuffLeds} lights (LEDs)")} of 3 mm on leads of {module.CuffLeadMm:0} mm"
            : only + "the module in its printed case, with its lights (LEDs) of 3 mm on their leads";
    }

    private static void GaugeOf(MarkdownSheet sheet, Pattern pattern)
    {
        sheet.Heading(2, PageHeadings.Gauge);
        if (pattern.Chart is not null)
        {
            sheet.Paragraph($"{Count(pattern.Gauge)} = 10 cm (4 in) in stranded stockinette in the round, blocked: this is the leg.");
        }

        sheet.Paragraph($"{Count(pattern.PlainGauge)} = 10 cm (4 in) in plain stockinette in the round, blocked.");
    }

    private static string Count(Gauge gauge) => FormattableString.Invariant($"{gauge.Stitches:0.#} sts and {gauge.Rounds:0.#} rnds");
}

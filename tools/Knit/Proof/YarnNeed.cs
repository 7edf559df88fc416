using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>
/// How much yarn of a color is needed. A stitch takes four times its width; a tenth is added for ends and for hands that differ, and a fifth for the contrast color where two are stranded, because it runs behind the other.
/// The page of the patterns sets it beside a published figure.
/// </summary>
/// <param name="Role">MC or CC.</param>
/// <param name="Meters">Meters.</param>
/// <param name="Grams">Grams of the pattern's yarn.</param>
/// <param name="Balls">Balls of 50 g.</param>
public sealed record YarnNeed(string Role, int Meters, int Grams, int Balls)
{
    private const decimal WidthsInStitch = 4;
    private const decimal Spare = 1.10m;
    private const decimal Floating = 1.20m;
    private const int BallGrams = 50;

    /// <summary>What some socks need in all, as a pair does.</summary>
    /// <param name="socks">Socks of one pattern, knitted to their end.</param>
    public static IReadOnlyList<YarnNeed> Of(params IReadOnlyList<KnittedSock> socks)
    {
        ArgumentNullException.ThrowIfNull(socks);
        Pattern pattern = socks[0].Pattern;
        return [.. pattern.ColorRoles.Select((role, color) => Of(pattern, role, socks.Sum(sock => MetersOf(sock, (byte)color))))];
    }

    private static YarnNeed Of(Pattern pattern, string role, decimal meters)
    {
        int grams = (int)Math.Ceiling(meters * 100 / pattern.MetersPer100Grams);
        return new YarnNeed(role, (int)Math.Ceiling(meters), grams, (grams + BallGrams - 1) / BallGrams);
    }

    private static decimal MetersOf(KnittedSock sock, byte color) => sock.Rows.Sum(row =>
    {
        Gauge gauge = row.Section == SectionNames.Leg ? sock.Pattern.Gauge : sock.Pattern.PlainGauge;
        int stitches = row.Stitches.Count(stitch => stitch.Color == color && StitchFacts.Of(stitch.Kind).UsesYarn);
        bool isFloating = color > 0 && stitches < row.Stitches.Count(stitch => StitchFacts.Of(stitch.Kind).UsesYarn);
        return stitches * WidthsInStitch * gauge.StitchMm / 1000 * Spare * (isFloating ? Floating : 1);
    });
}

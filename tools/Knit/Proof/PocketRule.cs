using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>
/// The pocket fits the module of the circuit in its case: tight enough that it does not swing, wide enough that it goes in; its LEDs look out at the cuff above it, and their leads reach there.
/// </summary>
public static class PocketRule
{
    // Rounds of leg below the patch, and above it for the flap: what is sewn needs something to be sewn to.
    private const int RoundsBelow = 4;
    private const int RoundsAbove = 2;

    // Patch and leg go around the module, half each; 5 % less holds it. A stitch at each side goes into the seam.
    private const decimal Tightness = 0.95m;
    private const int SeamStitches = 2;
    private const int LooseStitches = 2;
    private const int LooseRows = 3;
    private const int OffStitches = 2;

    // The flap goes over the end of the case and down its front, as far as the button; a row of garter stitch is lower than one of stockinette.
    private const decimal OverlapMm = 15;
    private const decimal GarterRows = 1.35m;

    // Of a lead: what is needed to pass through the leg and to take the module out.
    private const decimal SlackMm = 20;

    /// <summary>Why the leg of a size cannot carry a module, as one sentence; null where it can.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="choice">Size and module.</param>
    /// <param name="legRounds">Rounds of the leg below the cuff.</param>
    public static string? WhyNot(Pattern pattern, Choice choice, int legRounds)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.Module is not PocketModule module)
        {
            return null;
        }

        if (!choice.Size.TakesPocket)
        {
            return $"{choice.Size.Name} has no pocket: a child's leg is too short for it, and a lithium cell is not for children; take one of {Names(pattern.Sizes.Where(size => size.TakesPocket).Select(size => size.Name))}";
        }

        decimal needMm = LengthMm(module) + ((RoundsBelow + RoundsAbove) * pattern.Gauge.RoundMm);
        decimal haveMm = legRounds * pattern.Gauge.RoundMm;
        return needMm <= haveMm ? null : FormattableString.Invariant(
            $"the pocket for {module.Name} needs {needMm:0} mm of leg below the cuff, and {choice.Size.Name} has {haveMm:0} mm; a larger size, a longer leg in [sizes], or a shorter module ({Names(Shorter(module))}) would work");
    }

    /// <summary>The faults of a sock.</summary>
    public static IEnumerable<Fault> Check(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        if (sock.Choice.Module is not PocketModule module)
        {
            return [];
        }

        FabricRow[] patch = Rows(sock, SectionNames.Pocket);
        if (patch.Length == 0 || Rows(sock, SectionNames.Flap).Length == 0)
        {
            return [In(sock, SectionNames.Pocket, $"it is for a module, and has no patch or no flap; expected both; add the sections {SectionNames.Pocket} and {SectionNames.Flap}")];
        }

        return Width(sock, module, patch[0].Stitches.Count).Concat(Side(sock)).Concat(Length(sock, module, patch)).Concat(Buttonhole(sock, patch[0].Stitches.Count)).Concat(FlapLength(sock, module)).Concat(Leds(sock, module));
    }

    private static IEnumerable<Fault> Width(KnittedSock sock, PocketModule module, int stitches)
    {
        decimal aroundMm = module.WidthMm + module.ThicknessMm;
        int need = (int)Math.Ceiling(aroundMm * Tightness / sock.Pattern.PlainGauge.StitchMm) + SeamStitches;
        if (stitches < need || stitches > need + LooseStitches)
        {
            yield return In(sock, SectionNames.Pocket, $"the patch is {stitches} sts wide; expected {need} to {need + LooseStitches} for {module.Name}, which is {aroundMm:0} mm over its front and one side; it would {(stitches < need ? "not go in" : "swing")}; pick up another number");
        }
    }

    // Seen from outside, cuff up, a round that began at the back runs to the wearer's right: the outer side of a right leg is in its first half.
    private static IEnumerable<Fault> Side(KnittedSock sock)
    {
        int round = sock.Numbers.Whole("stitches");
        decimal middle = (sock.Numbers["patchFirst"] + sock.Numbers["patchLast"]) / 2;
        decimal outer = round * (sock.Choice.Leg == Leg.Right ? 0.25m : 0.75m);
        if (Math.Abs(middle - outer) > OffStitches)
        {
            yield return In(sock, SectionNames.Pocket, $"the middle of the patch is at stitch {middle:0.#} of {round}; expected {outer:0}, which is the outer side of the leg, within {OffStitches}; elsewhere one lies on it or knocks at it; move it");
        }
    }

    private static IEnumerable<Fault> Length(KnittedSock sock, PocketModule module, FabricRow[] patch)
    {
        int rows = patch.Length - 1;
        int need = (int)Math.Ceiling(LengthMm(module) / sock.Pattern.PlainGauge.RoundMm);
        if (rows < need || rows > need + LooseRows)
        {
            yield return In(sock, SectionNames.Pocket, $"the patch is {rows} rows high; expected {need} to {need + LooseRows} for {module.Name}, {module.LengthMm:0} mm long; repeat its rows another number of times");
        }

        int below = Rows(sock, SectionNames.Leg).Length - sock.Numbers.Whole("patchFoot");
        if (below < RoundsBelow)
        {
            yield return In(sock, SectionNames.Pocket, $"{below} rnds of leg are below the patch; expected {RoundsBelow} at least, so that it does not lie on the heel; pick it up higher");
        }
    }

    private static IEnumerable<Fault> Buttonhole(KnittedSock sock, int stitches)
    {
        FabricRow[] flap = Rows(sock, SectionNames.Flap);
        int[] holes = [.. flap.SelectMany(row => HolesOf(row))];
        if (flap[0].Stitches.Count != stitches || holes.Length != 1 || Math.Abs(holes[0] - ((stitches + 1) / 2)) > 1)
        {
            yield return In(sock, SectionNames.Flap, $"the flap has {flap[0].Stitches.Count} sts and {(holes.Length == 0 ? "no buttonhole" : $"its hole at stitch {holes[0]}")}; expected {stitches} as the patch, and one hole in their middle; move it");
        }
    }

    private static IEnumerable<Fault> FlapLength(KnittedSock sock, PocketModule module)
    {
        // The first row is the one that was picked up.
        int rows = Rows(sock, SectionNames.Flap).Length - 1;
        decimal haveMm = rows * sock.Pattern.PlainGauge.RoundMm / GarterRows;
        decimal needMm = module.ThicknessMm + OverlapMm;
        if (haveMm < needMm)
        {
            yield return In(sock, SectionNames.Flap, $"the flap is {rows} rows of garter stitch long, {haveMm:0} mm; expected {needMm:0} mm at least for {module.Name}, which is {module.ThicknessMm:0} mm thick: it goes over the end of the case before it comes down its front; knit more rows");
        }
    }

    private static IEnumerable<Fault> Leds(KnittedSock sock, PocketModule module)
    {
        FabricRow[] cuff = Rows(sock, SectionNames.Cuff);
        int round = Array.FindIndex(cuff, row => HolesOf(row).Any());
        int[] holes = round < 0 ? [] : [.. HolesOf(cuff[round])];
        int first = sock.Numbers.Whole("patchFirst");
        int last = sock.Numbers.Whole("patchLast");
        if (holes.Length != module.CuffLeds || holes.Any(hole => hole < first || hole > last))
        {
            yield return In(sock, SectionNames.Cuff, $"the eyelets for the LEDs are at sts {(holes.Length == 0 ? "none" : Names(holes.Select(hole => $"{hole}")))}; expected {module.CuffLeds} above the pocket, within sts {first}-{last}; move them");
            yield break;
        }

        // cuff[0] is the cast-on; from the eyelets down to the pocket's mouth.
        decimal wayMm = ((cuff.Length - 1 - round) * sock.Pattern.PlainGauge.RoundMm) + (sock.Numbers.Whole("patchTop") * sock.Pattern.Gauge.RoundMm);
        if (wayMm + SlackMm > module.CuffLeadMm)
        {
            yield return In(sock, SectionNames.Cuff, $"from the pocket to the eyelets are {wayMm:0} mm; expected {module.CuffLeadMm - SlackMm:0} mm at most for leads of {module.CuffLeadMm:0} mm; set the pocket higher, or the eyelets lower");
        }
    }

    // From 1, in the order of the round: every eyelet is a yarn over.
    private static IEnumerable<int> HolesOf(FabricRow row) => row.Stitches.Select((stitch, i) => (stitch, i)).Where(item => item.stitch.Kind == StitchKind.YarnOver).Select(item => item.i + 1);

    private static FabricRow[] Rows(KnittedSock sock, string section) => [.. sock.Rows.Where(row => row.Section == section)];

    // The module stands in the pocket: its length, and half of its thickness that the patch goes over.
    private static decimal LengthMm(PocketModule module) => module.LengthMm + (module.ThicknessMm / 2);

    private static IEnumerable<string> Shorter(PocketModule module) => PocketModule.All.Where(other => LengthMm(other) < LengthMm(module)).Select(other => other.Name).DefaultIfEmpty("none is made");

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static Fault In(KnittedSock sock, string section, FormattableString sentence) => new(sock.Pattern.Name, sock.Choice.ToString(), section, string.Empty, 0, FormattableString.Invariant(sentence));
}

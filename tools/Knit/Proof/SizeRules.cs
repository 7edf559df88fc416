using System;
using System.Collections.Generic;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>Does a sock come out as large as its size says?</summary>
public static class SizeRules
{
    // The diagonal from the heel to the instep is 35 % longer than around the foot, and ribbing stretches to 160 %.
    private const decimal HeelDiagonal = 1.35m;
    private const decimal RibStretch = 1.6m;
    private const decimal FootShare = 0.95m;
    private const decimal FootPercent = 2.5m;
    private const decimal LegCm = 0.5m;

    /// <summary>The leg's ease lies in the pattern's range, and its cuff goes over the heel.</summary>
    public static IEnumerable<Fault> Ease(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        Measures measures = Measures.Of(sock);
        SizeRow size = sock.Choice.Size;
        Pattern pattern = sock.Pattern;
        decimal ease = measures.EasePercent(size);
        if (ease < pattern.LeastEasePercent || ease > pattern.MostEasePercent)
        {
            yield return In(sock, $"the leg comes out {measures.LegAroundCm:0.0} cm around, {ease:0.0} % smaller than the leg of {size.AroundCm:0.0} cm; expected {pattern.LeastEasePercent:0.#} to {pattern.MostEasePercent:0.#} %; take another number of stitches, a multiple of 4, or another gauge");
        }

        if (measures.LegAroundCm * RibStretch < size.AroundCm * HeelDiagonal)
        {
            yield return In(sock, $"the cuff of {measures.LegAroundCm:0.0} cm stretches to {measures.LegAroundCm * RibStretch:0.0} cm; expected {size.AroundCm * HeelDiagonal:0.0} cm to pass over the heel; take more stitches");
        }
    }

    /// <summary>Foot and leg are as long as the size says.</summary>
    public static IEnumerable<Fault> Length(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        Measures measures = Measures.Of(sock);
        SizeRow size = sock.Choice.Size;
        decimal foot = size.FootCm * FootShare;
        if (Math.Abs(measures.FootCm - foot) > foot * FootPercent / 100)
        {
            yield return In(sock, $"the foot comes out {measures.FootCm:0.0} cm long; expected {foot:0.0} cm, which is 95 % of the foot, within {FootPercent:0.#} %; change the rounds of the foot");
        }

        if (Math.Abs(measures.LegCm - size.LegCm) > LegCm)
        {
            yield return In(sock, $"the leg comes out {measures.LegCm:0.0} cm long with its cuff; expected {size.LegCm:0.0} cm as the size says, within {LegCm:0.#} cm; change the rounds of the leg");
        }
    }

    private static Fault In(KnittedSock sock, FormattableString sentence) => Fault.In(sock.Pattern, sock.Choice, FormattableString.Invariant(sentence));
}

using System;
using System.Linq;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>Measures of a finished sock, from the rows that were knitted and the gauge. Centimeters, not stretched.</summary>
public sealed record Measures
{
    // The heel turn is a cup: on the sole it is shorter than its rows.
    private const decimal TurnShare = 0.8m;

    private Measures(KnittedSock sock)
    {
        Gauge leg = sock.Pattern.Gauge;
        Gauge plain = sock.Pattern.PlainGauge;
        decimal Height(string section, Gauge gauge) => RowsIn(sock, section) * gauge.RoundMm / 10;
        this.LegAroundCm = LiveIn(sock, SectionNames.Leg) * leg.StitchMm / 10;
        this.FootAroundCm = LiveIn(sock, SectionNames.Foot) * plain.StitchMm / 10;
        this.CuffCm = Height(SectionNames.Cuff, plain);
        this.LegCm = this.CuffCm + Height(SectionNames.Leg, leg);
        this.FlapCm = Height(SectionNames.HeelFlap, plain);
        this.GussetCm = Height(SectionNames.Gusset, plain);
        this.ToeCm = Height(SectionNames.Toe, plain);
        this.FootCm = (Height(SectionNames.HeelTurn, plain) * TurnShare) + this.GussetCm + Height(SectionNames.Foot, plain) + this.ToeCm;
    }

    /// <summary>Around the leg.</summary>
    public decimal LegAroundCm { get; }

    /// <summary>Around the even part of the foot.</summary>
    public decimal FootAroundCm { get; }

    /// <summary>Height of the cuff.</summary>
    public decimal CuffCm { get; }

    /// <summary>From the upper edge to the heel flap.</summary>
    public decimal LegCm { get; }

    /// <summary>Height of the heel flap.</summary>
    public decimal FlapCm { get; }

    /// <summary>Length of the gusset.</summary>
    public decimal GussetCm { get; }

    /// <summary>From the back of the heel to the tip of the toe.</summary>
    public decimal FootCm { get; }

    /// <summary>Length of the toe.</summary>
    public decimal ToeCm { get; }

    /// <summary>How much smaller the leg of the sock is than the wearer's, in percent of it.</summary>
    /// <param name="size">The wearer's size.</param>
    public decimal EasePercent(SizeRow size) => 100 * (1 - (this.LegAroundCm / size.AroundCm));

    /// <summary>The measures of a sock.</summary>
    public static Measures Of(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        return new Measures(sock);
    }

    /// <summary>Rows or rounds of a section, without cast-on, pick-up and graft.</summary>
    public static int RowsIn(KnittedSock sock, string section)
    {
        ArgumentNullException.ThrowIfNull(sock);
        return sock.Rows.Count(row => row.Section == section && row.Kind != RowKind.Part);
    }

    private static int LiveIn(KnittedSock sock, string section) => sock.Rows.FirstOrDefault(row => row.Section == section)?.LiveAfter ?? 0;
}

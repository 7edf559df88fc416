using System;
using Knit.Proof;

namespace Knit.Drawings;

/// <summary>
/// Where the parts of a sock lie when it is laid flat, seen from the side whose toe points to the right: leg upright, foot sloping down, as a sock with a heel flap falls by itself.
/// The line between leg and heel is y = 0, the back of the leg is x = 0. Leg, heel flap, foot and toe are true to scale; instep, gusset and heel turn fill what is between them.
/// </summary>
internal sealed class SockShape
{
    // How far the foot points downward: at this slope the parts meet at their true lengths.
    private const double SlopeDegrees = 25;
    private static readonly double Cos = Math.Cos(SlopeDegrees * Math.PI / 180);
    private static readonly double Sin = Math.Sin(SlopeDegrees * Math.PI / 180);

    public SockShape(KnittedSock sock, SockRows rows)
    {
        (double stitch, double round) = ((double)sock.Pattern.Gauge.StitchMm, (double)sock.Pattern.Gauge.RoundMm);
        (this.PlainStitch, this.PlainRound) = ((double)sock.Pattern.PlainGauge.StitchMm, (double)sock.Pattern.PlainGauge.RoundMm);
        this.Rows = rows;
        double half = rows.Around / 2.0;
        this.LegWidth = half * stitch;
        this.LegHeight = rows.Leg.Count * round;
        this.CuffWidth = half * this.PlainStitch;
        this.CuffHeight = rows.Cuff.Count * this.PlainRound;
        this.FlapHeight = rows.Flap.Count * this.PlainRound;
        this.FootWidth = rows.Foot[0].Stitches.Count / 2.0 * this.PlainStitch;
        this.FootLength = rows.Foot.Count * this.PlainRound;
        this.ToeLength = rows.Toe.Count * this.PlainRound;
        this.ToeEnd = rows.Toe[^1].Stitches.Count / 2.0 * this.PlainStitch;
        this.InstepTop = new Spot(this.LegWidth, 0) + (new Spot(0.537, 0.843) * this.FrontBend());
        this.SoleEnd = this.InstepTop + (Down * this.FootWidth);
        this.SoleStart = this.SoleEnd - (Along * (rows.Gusset.Count * this.PlainRound));
    }

    /// <summary>Along the foot, toward the toe.</summary>
    public static Spot Along => new(Cos, Sin);

    /// <summary>Across the foot, from the instep to the sole.</summary>
    public static Spot Down => new(-Sin, Cos);

    /// <summary>The slope of the foot in degrees.</summary>
    public static double Slope => SlopeDegrees;

    public SockRows Rows { get; }

    public double PlainStitch { get; }

    public double PlainRound { get; }

    public double LegWidth { get; }

    public double LegHeight { get; }

    public double CuffWidth { get; }

    public double CuffHeight { get; }

    public double FlapHeight { get; }

    public double FootWidth { get; }

    public double FootLength { get; }

    public double ToeLength { get; }

    public double ToeEnd { get; }

    /// <summary>Where the even part of the foot begins, at the instep.</summary>
    public Spot InstepTop { get; }

    /// <summary>Where it begins, in the middle of the sole.</summary>
    public Spot SoleEnd { get; }

    /// <summary>Where the sole begins behind the heel turn.</summary>
    public Spot SoleStart { get; }

    /// <summary>Upper end.</summary>
    public double Top => -this.LegHeight - this.CuffHeight;

    /// <summary>The cuff is as wide as its tighter gauge makes it, in the middle of the leg.</summary>
    public double CuffLeft => (this.LegWidth - this.CuffWidth) / 2;

    /// <summary>Where flap, instep and leg meet.</summary>
    public Spot AnkleMiddle => new(this.LegWidth / 2, 0);

    /// <summary>The corner of the heel flap.</summary>
    public Spot FlapCorner => new(this.LegWidth / 2, this.FlapHeight);

    /// <summary>The bend in front of the ankle.</summary>
    public Spot FrontControl => new(this.LegWidth, this.InstepTop.Y - ((this.InstepTop.X - this.LegWidth) * Sin / Cos));

    /// <summary>The tip of the toe, in its middle.</summary>
    public Spot ToeTip => this.OnFoot(this.FootLength + this.ToeLength, this.FootWidth / 2);

    /// <summary>The lowest and the rightmost place.</summary>
    public Spot Corner => new(this.ToeTip.X + (this.FootWidth * 0.25), Math.Max(this.SoleEnd.Y, this.OnFoot(this.FootLength, this.FootWidth).Y) + 4);

    /// <summary>A place on the foot.</summary>
    /// <param name="along">From the start of its even part, in millimeters.</param>
    /// <param name="across">From the instep, in millimeters.</param>
    public Spot OnFoot(double along, double across) => this.InstepTop + (Along * along) + (Down * across);

    /// <summary>A place of the heel's outline, from the flap (0) to the sole (1).</summary>
    public Spot OnHeel(double share)
    {
        Spot from = new(0, this.FlapHeight);
        (Spot one, Spot two) = (from + new Spot(0, this.FootWidth * 0.12), this.SoleStart - (Along * (this.FootWidth * 0.16)));
        double rest = 1 - share;
        return (from * (rest * rest * rest)) + (one * (3 * rest * rest * share)) + (two * (3 * rest * share * share)) + (this.SoleStart * (share * share * share));
    }

    /// <summary>Half of the toe's width at a place of it: worn or washed, the fabric rounds out what the decreases make straight.</summary>
    /// <param name="share">From its start (0) to its tip (1).</param>
    public double ToeHalf(double share) => (this.FootWidth - ((this.FootWidth - this.ToeEnd) * Math.Pow(Math.Clamp(share, 0, 1), 2.1))) / 2;

    /// <summary>The outline as a path.</summary>
    public string Outline()
    {
        SvgPath path = new();
        path.Move(new Spot(this.CuffLeft, this.Top));
        path.Line(new Spot(this.CuffLeft, -this.LegHeight - 2)).Line(new Spot(0, -this.LegHeight + 2)).Line(new Spot(0, this.FlapHeight));
        for (int i = 1; i <= 12; i++)
        {
            path.Line(this.OnHeel(i / 12.0));
        }

        path.Line(this.OnFoot(this.FootLength, this.FootWidth));
        this.ToeOutline(path);
        path.Line(this.InstepTop).Curve(this.FrontControl, new Spot(this.LegWidth, 0));
        path.Line(new Spot(this.LegWidth, -this.LegHeight + 2)).Line(new Spot(this.LegWidth - this.CuffLeft, -this.LegHeight - 2)).Line(new Spot(this.LegWidth - this.CuffLeft, this.Top));
        return path.Close();
    }

    private void ToeOutline(SvgPath path)
    {
        const int Steps = 16;
        for (int i = 1; i <= Steps; i++)
        {
            path.Line(this.OnFoot(this.FootLength + (this.ToeLength * i / Steps), (this.FootWidth / 2) + this.ToeHalf((double)i / Steps)));
        }

        // The graft closes the tip to a flat round.
        path.Curve(this.OnFoot(this.FootLength + this.ToeLength + (this.ToeEnd * 0.3), this.FootWidth / 2), this.OnFoot(this.FootLength + this.ToeLength, (this.FootWidth / 2) - this.ToeHalf(1)));
        for (int i = Steps - 1; i >= 0; i--)
        {
            path.Line(this.OnFoot(this.FootLength + (this.ToeLength * i / Steps), (this.FootWidth / 2) - this.ToeHalf((double)i / Steps)));
        }
    }

    // So far that the sole's line meets the back of the leg a little below the flap.
    private double FrontBend()
    {
        double tangent = Sin / Cos;
        double bend = (this.FlapHeight + (0.13 * this.FootWidth) + (this.LegWidth * tangent) - (this.FootWidth / Cos)) / (0.843 - (0.537 * tangent));
        return Math.Clamp(bend, 0.1 * this.LegWidth, 0.6 * this.LegWidth);
    }
}

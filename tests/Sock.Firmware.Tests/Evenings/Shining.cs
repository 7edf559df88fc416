using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>What was seen of an LED, or felt of a motor. Seconds since the first battery.</summary>
internal sealed class Shining
{
    private const double StepS = 0.05;
    private readonly List<(double FromS, double ToS)> spans = [];
    private double? sinceS;

    public bool IsOn => this.sinceS is not null;

    public int Count => this.spans.Count;

    public void Add(PinChange change)
    {
        double atS = change.Microseconds / 1e6;
        if (change.IsHigh)
        {
            this.sinceS = atS;
        }
        else if (this.sinceS is double fromS)
        {
            this.spans.Add((fromS, atS));
            this.sinceS = null;
        }
    }

    /// <summary>The spans that began in that time.</summary>
    public IReadOnlyList<(double FromS, double ToS)> Between(double fromS, double toS) => [.. this.spans.Where(span => span.FromS >= fromS && span.FromS < toS)];

    /// <summary>What began in that time, in steps of 50 ms: lit, dark, lit and so on, a light last.</summary>
    public int[] Rhythm(double fromS, double toS)
    {
        IReadOnlyList<(double FromS, double ToS)> seen = this.Between(fromS, toS);
        return [.. seen.SelectMany((span, i) => i == 0 ? (int[])[Steps(span.FromS, span.ToS)] : [Steps(seen[i - 1].ToS, span.FromS), Steps(span.FromS, span.ToS)])];
    }

    /// <summary>How long it was on in that time.</summary>
    public double TotalS(double fromS, double toS) => this.spans.Sum(span => Math.Max(0, Math.Min(span.ToS, toS) - Math.Max(span.FromS, fromS)));

    private static int Steps(double fromS, double toS) => (int)Math.Round((toS - fromS) / StepS);
}

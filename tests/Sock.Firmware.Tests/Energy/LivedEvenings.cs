using System;
using Benchmarks.Energy;

namespace Sock.Firmware.Tests.Energy;

/// <summary>The model's evenings, lived through once for all tests.</summary>
internal static class LivedEvenings
{
    private static readonly Lazy<MeasuredEvening[]> Lived = new(() => [.. Benchmarks.Energy.Evenings.Run()]);

    public static MeasuredEvening[] All => Lived.Value;

    public static MeasuredEvening Recorded => All[0];

    public static MeasuredEvening Calm => All[1];

    public static MeasuredEvening SixAsked => All[2];
}

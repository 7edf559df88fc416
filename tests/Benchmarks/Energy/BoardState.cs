using System;
using System.Collections.Generic;

namespace Benchmarks.Energy;

/// <summary>A state that a maker can bring the sock into, and what a meter at the cell's connector should show then.</summary>
/// <param name="Name">Which.</param>
/// <param name="MilliAmperes">What it draws, by the figures.</param>
internal sealed record BoardState(string Name, Func<FigureSet, double> MilliAmperes)
{
    // An advert goes out each 100 to 150 ms.
    private const double AdvertsASecond = 8;
    private const double SecondsPerHour = 3600;

    /// <summary>All that are worth a look, from the lowest current to the highest.</summary>
    public static IReadOnlyList<BoardState> All { get; } =
    [
        new("switched off: deep sleep, sensor unpowered", EnergyBill.StandbyMilliAmperes),
        new("worn, between two reads of the sensor", figures =>
            AlwaysOn(figures) + figures[Quantity.ChipLightSleep] + figures[Quantity.BoardInLightSleep]),
        new("question, LED dark", Awake),
        new("question, LED lit", figures => Awake(figures) + figures[Quantity.Led]),
        new("advert on air, mean over a second", figures =>
            Awake(figures) + figures[Quantity.StackUp] + (figures[Quantity.AdvertCharge] / 1e3 * SecondsPerHour * AdvertsASecond)),
        new("question, LED lit, motor running", figures => Awake(figures) + figures[Quantity.Led] + figures[Quantity.Motor]),
    ];

    private static double AlwaysOn(FigureSet figures) =>
        figures[Quantity.BoardAtRest] + figures[Quantity.CellDivider] + figures[Quantity.SensorChip] + figures[Quantity.SensorBoard] + figures[Quantity.Receiver];

    private static double Awake(FigureSet figures) => AlwaysOn(figures) + figures[Quantity.AwakeWaiting];
}

using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard;

namespace Benchmarks.Energy;

/// <summary>What an evening costs the cell: time by time, each with its current.</summary>
internal sealed class EnergyBill
{
    private const double SecondsPerHour = 3600;
    private readonly List<EnergyItem> items = [];

    private EnergyBill(MeasuredEvening evening, FigureSet figures)
    {
        // On the virtual clock computing, waking and a slower start of the radio take no time. Here they do: time that the chip would else have slept.
        double computingS = figures[Quantity.IlMicroseconds] / 1e6
            * ((figures[Quantity.IlPerSample] * evening.Samples) + (figures[Quantity.IlPerBatch] * evening.Batches));
        double wakingS = evening.Wakes * figures[Quantity.WakeMilliseconds] / 1e3;
        double measuredStartS = Math.Min(evening.StackOnS - evening.AdvertisingS, evening.StackStarts * MeasuredStartSeconds);
        double startingS = evening.StackStarts * figures[Quantity.StackStartSeconds];
        double missingS = computingS + wakingS + startingS - measuredStartS;
        double asleepS = Take(evening.LightSleepS, ref missingS);
        double waitingS = wakingS + Take(evening.RadioDownS, ref missingS);
        double stackUpS = Take(evening.StackOnS - measuredStartS, ref missingS);
        double poweredS = evening.TotalS - evening.DeepSleepS;

        this.Add("chip in light sleep", asleepS, figures[Quantity.ChipLightSleep]);
        this.Add("flash, PSRAM and supply in light sleep", asleepS, figures[Quantity.BoardInLightSleep]);
        this.Add("regulator, cell divider, IR receiver", evening.TotalS, figures[Quantity.BoardAtRest] + figures[Quantity.CellDivider] + figures[Quantity.Receiver]);
        this.Add("sensor and its board", poweredS, figures[Quantity.SensorChip] + figures[Quantity.SensorBoard]);
        this.Add("awake, radio down", waitingS, figures[Quantity.AwakeWaiting]);
        this.Add("computing", computingS, figures[Quantity.AwakeComputing]);
        this.Add("stack starting", startingS, figures[Quantity.StackStarting]);
        this.Add("stack up", stackUpS, figures[Quantity.AwakeWaiting] + figures[Quantity.StackUp]);
        this.items.Add(new EnergyItem("adverts sent", 0, evening.Adverts * figures[Quantity.AdvertCharge] / 1e3));
        this.Add("LED", evening.LedLitS, figures[Quantity.Led]);
        this.Add("motor", evening.MotorOnS, figures[Quantity.Motor]);
        this.Add("I2C pull-ups", evening.I2cBusyS, figures[Quantity.I2cPullUps]);
        this.Add("boot", figures[Quantity.BootSeconds], figures[Quantity.Booting]);
        this.Add("chip in deep sleep", evening.DeepSleepS, figures[Quantity.ChipDeepSleep] + figures[Quantity.SensorAsleep]);
        this.TotalS = evening.TotalS;
    }

    /// <summary>How long a start of the stack takes on the virtual board. Seconds.</summary>
    public static double MeasuredStartSeconds { get; } = new BoardOptions().BleStartMilliseconds / 1e3;

    /// <summary>What the charge went into.</summary>
    public IReadOnlyList<EnergyItem> Items => this.items;

    /// <summary>Length of the evening. Seconds.</summary>
    public double TotalS { get; }

    /// <summary>The whole evening. mAh.</summary>
    public double MilliAmpereHours => this.items.Sum(item => item.MilliAmpereHours);

    /// <summary>The evening's average. mA.</summary>
    public double AverageMilliAmperes => this.MilliAmpereHours * SecondsPerHour / this.TotalS;

    /// <summary>The bill for an evening.</summary>
    public static EnergyBill Of(MeasuredEvening evening, FigureSet figures) => new(evening, figures);

    /// <summary>The board's current between two evenings, in deep sleep, the sensor without supply or asleep. mA.</summary>
    public static double StandbyMilliAmperes(FigureSet figures) =>
        figures[Quantity.BoardAtRest] + figures[Quantity.CellDivider] + figures[Quantity.ChipDeepSleep] + figures[Quantity.SensorAsleep] + figures[Quantity.Receiver];

    // What is left of a time when something else needs it.
    private static double Take(double seconds, ref double missingS)
    {
        double taken = Math.Min(seconds, missingS);
        missingS -= taken;
        return seconds - taken;
    }

    private void Add(string name, double seconds, double milliAmperes) =>
        this.items.Add(new EnergyItem(name, seconds, seconds / SecondsPerHour * milliAmperes));
}

using System;
using System.Collections.Generic;

namespace Benchmarks.Energy;

/// <summary>One thing done otherwise, all else as it is.</summary>
/// <param name="Name">What.</param>
/// <param name="Evenings">How many evenings the cell then serves.</param>
internal sealed record SingleChange(string Name, Func<MeasuredEvening, FigureSet, double> Evenings)
{
    private const double SecondsPerHour = 3600;
    private const double LedOfSensorBoard = 1.8;
    private const double SensorWithGyro = 3.8;
    private const double SensorInCycles = 0.07;
    private const double InfraredReceiver = 0.37;
    private const double NoModemSleep = 80;
    private const double WakesAnHour = 100;
    private const double HeartbeatEveryS = 600;
    private const double HeartbeatS = 3;

    /// <summary>All that are weighed.</summary>
    public static IReadOnlyList<SingleChange> All { get; } =
    [
        new("a cell of 1000 mAh", new Cell(1000).Evenings),
        new("a board that adds nothing to the chip's light sleep", Without(Quantity.BoardInLightSleep, 0)),
        new("the sensor in cycle mode at 20 Hz (0.07 mA)", Without(Quantity.SensorChip, SensorInCycles)),
        new("light sleep between the steps of a question", (evening, figures) => Cell.Usual.Evenings(SleptQuestions(evening), figures)),
        new("a heartbeat each 30 min in place of 10", (evening, figures) => Cell.Usual.Evenings(RareHeartbeats(evening), figures)),
        new("deep sleep, a boot each 30 s to look at the sensor", (evening, figures) => DeepSleep(evening, figures, 120)),
        new("deep sleep, 100 boots an hour by the sensor's interrupt", (evening, figures) => DeepSleep(evening, figures, WakesAnHour)),
        new("the sensor board's LED left on (1.8 mA)", (evening, figures) => Cell.Usual.Evenings(
            evening, figures.With(Quantity.SensorBoard, figures[Quantity.SensorBoard] + LedOfSensorBoard))),
        new("an infrared receiver (0.37 mA, day and night)", Without(Quantity.Receiver, InfraredReceiver)),
        new("the gyro left running (3.8 mA)", Without(Quantity.SensorChip, SensorWithGyro)),
        new("batches of 0.5 s all evening", (evening, figures) => Cell.Usual.Evenings(
            evening with { Batches = (int)(evening.TotalS * 2), Wakes = (int)(evening.TotalS * 2) }, figures)),
        new("no modem sleep while the stack is up (80 mA on top)", Without(Quantity.StackUp, NoModemSleep)),
        new("no light sleep", (evening, figures) => Cell.Usual.Evenings(NaiveDesigns.AwakeRadioOnDemand(evening), figures)),
    ];

    private static Func<MeasuredEvening, FigureSet, double> Without(Quantity quantity, double milliAmperes) =>
        (evening, figures) => Cell.Usual.Evenings(evening, figures.With(quantity, milliAmperes));

    // What is left awake with the radio down is the reading of the sensor.
    private static MeasuredEvening SleptQuestions(MeasuredEvening evening)
    {
        double sleptS = evening.RadioDownS - evening.I2cBusyS;
        return evening with { AwakeS = evening.AwakeS - sleptS, LightSleepS = evening.LightSleepS + sleptS };
    }

    private static MeasuredEvening RareHeartbeats(MeasuredEvening evening)
    {
        int spared = (int)(evening.TotalS / HeartbeatEveryS * 2 / 3);
        double sparedS = spared * (HeartbeatS + EnergyBill.MeasuredStartSeconds);
        return evening with
        {
            StackStarts = evening.StackStarts - spared,
            StackOnS = evening.StackOnS - sparedS,
            AdvertisingS = evening.AdvertisingS - (spared * HeartbeatS),
            AwakeS = evening.AwakeS - sparedS,
            LightSleepS = evening.LightSleepS + sparedS,
            Adverts = (long)Math.Round(evening.Adverts * (1 - (spared * HeartbeatS / evening.AdvertisingS))),
        };
    }

    // The light sleep becomes deep sleep, interrupted by boots; radio, questions and sensor as they are.
    private static double DeepSleep(MeasuredEvening evening, FigureSet figures, double bootsAnHour)
    {
        double boots = evening.LightSleepS / SecondsPerHour * bootsAnHour;
        double bootingS = Math.Min(evening.LightSleepS, boots * figures[Quantity.BootSeconds]);
        double asleepMilliAmpereHours = (bootingS * figures[Quantity.Booting] / SecondsPerHour)
            + ((evening.LightSleepS - bootingS) * figures[Quantity.ChipDeepSleep] / SecondsPerHour);
        double others = EnergyBill.Of(
            evening, figures.With(Quantity.ChipLightSleep, 0).With(Quantity.BoardInLightSleep, 0)).MilliAmpereHours;
        return Cell.Usual.Evenings(others + asleepMilliAmpereHours, EnergyBill.StandbyMilliAmperes(figures));
    }
}

using System;

namespace Benchmarks.Energy;

/// <summary>The same evening, the same events, as boards would spend it that know no light sleep.</summary>
internal static class NaiveDesigns
{
    /// <summary>Never asleep; Bluetooth comes up as seldom as in the design.</summary>
    public static MeasuredEvening AwakeRadioOnDemand(MeasuredEvening evening) => evening with
    {
        LightSleepS = 0,
        AwakeS = evening.AwakeS + evening.LightSleepS,
        Wakes = 0,
    };

    /// <summary>Never asleep, and on the air all the time.</summary>
    public static MeasuredEvening AwakeRadioAlwaysOn(MeasuredEvening evening)
    {
        double advertisingS = evening.TotalS - evening.DeepSleepS - EnergyBill.MeasuredStartSeconds;
        return AwakeRadioOnDemand(evening) with
        {
            StackOnS = evening.TotalS - evening.DeepSleepS,
            AdvertisingS = advertisingS,
            Adverts = (long)Math.Round(evening.Adverts * advertisingS / evening.AdvertisingS),
            StackStarts = 1,
        };
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace TvBridge.Tests.Months;

/// <summary>What a seed makes of a month: what is lost on the air, who presses what, and when clocks, TV and bridge fail.</summary>
internal static class MonthPlan
{
    private const double Loss = 0.3;
    private const double Duplicate = 0.2;

    public static IReadOnlyList<MonthEvent> Of(int seed, MonthAir air)
    {
        Random random = new(seed);
        List<MonthEvent> events = [];
        TimeSpan Within(TimeSpan from, TimeSpan to) => from + ((to - from) * random.NextDouble());
        (TimeSpan From, TimeSpan To)[] deaf = [.. Enumerable.Range(0, 10).Select(_ =>
        {
            MonthDoze doze = air.Dozes[random.Next(air.Dozes.Count)];
            TimeSpan from = Within(doze.From - TimeSpan.FromMinutes(8), doze.To);
            return (from, from + TimeSpan.FromMinutes(random.Next(2, 25)));
        })];
        foreach (MonthPayload payload in air.Payloads)
        {
            AddAdverts(events, payload, random, deaf);
        }

        int hours = 0;
        for (int night = 0; night < MonthAir.Nights; night++)
        {
            events.Add(new MonthEvent(MonthAir.StartOf(night), MonthEventKind.Play));
        }

        foreach (MonthDoze doze in air.Dozes)
        {
            // Whoever wakes up wants to go on, and sometimes somebody else on the sofa does.
            events.Add(new MonthEvent(doze.To + TimeSpan.FromMinutes(1), MonthEventKind.Resume));
            if (random.Next(3) == 0)
            {
                events.Add(new MonthEvent(doze.From + TimeSpan.FromSeconds(random.Next(60, 600)), MonthEventKind.Resume));
            }

            if (random.Next(4) == 0)
            {
                int step = hours == 0 ? (random.Next(2) * 2) - 1 : -hours;
                hours += step;
                events.Add(new MonthEvent(Within(doze.From - TimeSpan.FromMinutes(5), doze.To), MonthEventKind.ClockStep, Value: step));
            }

            if (random.Next(6) == 0)
            {
                TimeSpan gone = Within(doze.From - TimeSpan.FromMinutes(5), doze.To);
                events.Add(new MonthEvent(gone, MonthEventKind.TvGone));
                events.Add(new MonthEvent(gone + TimeSpan.FromMinutes(random.Next(1, 25)), MonthEventKind.TvBack));
            }

            if (random.Next(2) == 0)
            {
                events.Add(new MonthEvent(doze.From - TimeSpan.FromSeconds(random.Next(1, 60)), MonthEventKind.Kill, Value: random.Next(1, 30)));
            }

            if (random.Next(3) == 0)
            {
                MonthEventKind kind = random.Next(2) == 0 ? MonthEventKind.Kill : MonthEventKind.Stop;
                events.Add(new MonthEvent(Within(doze.From, doze.To), kind, Value: random.Next(1, 10)));
            }
        }

        return [.. events.OrderBy(happening => happening.At)];
    }

    private static void AddAdverts(List<MonthEvent> events, MonthPayload payload, Random random, (TimeSpan From, TimeSpan To)[] deaf)
    {
        // A passing person shades a whole payload now and then.
        bool isShaded = random.Next(20) == 0;
        foreach (TimeSpan at in payload.At)
        {
            bool isLost = isShaded || random.NextDouble() < Loss || deaf.Any(time => at >= time.From && at < time.To);
            for (int copies = isLost ? 0 : random.NextDouble() < Duplicate ? 2 : 1; copies > 0; copies--)
            {
                events.Add(new MonthEvent(at, MonthEventKind.Advert, payload));
            }
        }
    }
}

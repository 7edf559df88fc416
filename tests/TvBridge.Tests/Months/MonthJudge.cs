using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;

namespace TvBridge.Tests.Months;

/// <summary>Compares what the TV was told with what the sock said. It knows nothing of the bridge but when it was there.</summary>
internal static class MonthJudge
{
    /// <summary>How long a pause may take from the advert on, with a TV that can be reached.</summary>
    private static readonly TimeSpan Acts = TimeSpan.FromSeconds(20);

    /// <summary>How long after the sock's word a bridge that was killed may go on with its pause: until the sock would have spoken again.</summary>
    private static readonly TimeSpan Resumes = TimeSpan.FromMinutes(10) + Acts;

    /// <summary>Who presses play in the moment after the command makes it look not taken: it is sent up to three times, 3 s apart, as one pause.</summary>
    private static readonly TimeSpan Retries = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(121);
    private static readonly TimeSpan TriedAgainFor = TimeSpan.FromHours(1);

    /// <summary>Everything that is wrong with a month, one sentence each; nothing when it is in order.</summary>
    public static IReadOnlyList<string> Judge(MonthAir air, MonthLog log)
    {
        List<string> wrong = [];
        Dictionary<MonthDoze, int> pauses = [];
        TimeSpan lastAt = -Retries;
        foreach ((TimeSpan at, bool tvPlayed) in log.Commands)
        {
            MonthDoze? doze = air.Dozes.LastOrDefault(doze => doze.From <= at);
            if (!tvPlayed)
            {
                wrong.Add($"a command at {at} went to a TV that did not play");
            }

            if (doze is null || at > doze.To + (Overlaps(log.Down, doze.From, at) ? Resumes : Acts))
            {
                wrong.Add($"paused at {at} without a doze");
            }
            else if (at - lastAt > Retries)
            {
                pauses[doze] = pauses.GetValueOrDefault(doze) + 1;
            }

            lastAt = at;
        }

        wrong.AddRange(pauses.Where(pair => pair.Value > 1 && !ClockHides(pair.Key, log)).Select(pair => $"paused {pair.Value} times for {pair.Key}"));
        foreach (MonthDoze doze in air.Dozes.Where(doze => !pauses.ContainsKey(doze)))
        {
            if (Chance(doze, log) is TimeSpan chance)
            {
                wrong.Add($"{doze} was lost: at {chance} it could have been paused");
            }
        }

        return wrong;
    }

    /// <summary>When the bridge heard Asleep and nothing stood between it and a TV that played; null when there was no such moment.</summary>
    private static TimeSpan? Chance(MonthDoze doze, MonthLog log)
    {
        foreach ((TimeSpan at, MonthPayload payload, bool tvPlays) in log.Heard)
        {
            if (payload.Night != doze.Night || payload.Report.Episode != doze.Number || payload.Report.State != SockState.Asleep)
            {
                continue;
            }

            // What was paused or stopped when sleep was first heard is left as it is, also when somebody starts it later.
            if (ClockHides(doze, log) || !tvPlays)
            {
                return null;
            }

            bool wasTried = log.Looks.Any(look => look >= doze.From && look < at);
            bool isFree = !Overlaps(log.TvGone, at, at + Acts)
                && !Overlaps(log.Down, at, at + Acts)
                && !log.Looks.Any(look => look > at - Apart && look < at)
                && !(wasTried && payload.Report.StillAge > TriedAgainFor)
                && !LooksTooSoon(log, at);
            if (isFree)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether something was paused before the bridge was killed is told by time, and who sets the clock just then takes that away.</summary>
    private static bool ClockHides(MonthDoze doze, MonthLog log) => log.Down.Any(
        down => down.To > doze.From && down.From < doze.To && log.ClockSteps.Any(at => at >= down.From && at <= Answered(log, down.To)));

    /// <summary>In the first 2 min after a start the last pause is known by the wall clock; one that was set makes a pause of an hour ago look like just now.</summary>
    private static bool LooksTooSoon(MonthLog log, TimeSpan at) =>
        log.Down.Any(down => at >= down.To && at - down.To <= Apart) && log.ClockSteps.Any(step => step < at && at - step < TimeSpan.FromHours(24));

    /// <summary>When a bridge that started then could first read the TV.</summary>
    private static TimeSpan Answered(MonthLog log, TimeSpan start) =>
        log.TvGone.Where(gone => gone.From <= start + Acts && gone.To > start).Select(gone => gone.To + Resumes).Append(start).Max();

    private static bool Overlaps(List<(TimeSpan From, TimeSpan To)> times, TimeSpan from, TimeSpan to) =>
        times.Any(time => time.From <= to && time.To >= from);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Tests.Months;

namespace Benchmarks;

/// <summary>Months of a bridge in simulated time: what went wrong in them, and what the judge says.</summary>
internal static class MonthTable
{
    private const int UsualMonths = 100;
    private const int MostMonths = 100_000;

    /// <summary>Runs <c>month</c> or <c>month N</c> and prints the table; 1 when a month was not in order.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        int months = UsualMonths;
        if (args.Length == 2 && (!int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out months) || months is < 1 or > MostMonths))
        {
            Console.Error.WriteLine($"benchmarks: months are '{args[1]}' where a number of 1..{MostMonths} was expected; try 'month {UsualMonths}'.");
            return Task.FromResult(2);
        }

        MonthAir air = MonthAir.Recorded.Value;
        MonthLog[] logs = new MonthLog[months];
        List<string> wrong = [];
        for (int seed = 1; seed <= months; seed++)
        {
            logs[seed - 1] = MonthRun.Of(seed);
            wrong.AddRange(MonthJudge.Judge(air, logs[seed - 1]).Select(sentence => $"seed {seed}: {sentence}"));
        }

        Print(air, logs);
        wrong.ForEach(Console.WriteLine);
        Console.WriteLine($"seeds 1..{months}: {(wrong.Count == 0 ? "nothing paused twice, nothing without a doze, nothing lost" : $"{wrong.Count} findings")}");
        return Task.FromResult(wrong.Count == 0 ? 0 : 1);
    }

    private static void Print(MonthAir air, MonthLog[] logs)
    {
        Console.WriteLine($"A month: {MonthAir.Nights} nights, {air.Payloads.Count} payloads of the sock, {air.Dozes.Count} dozes");
        Row("adverts handed to the bridge", logs, log => log.Heard.Count);
        Row("pause commands that reached the TV", logs, log => log.Commands.Count);
        Row("kills, at any step", logs, log => log.Kills);
        Row("of them with a torn line", logs, log => log.TornLines);
        Row("starts with an unfinished pause", logs, log => log.UnfinishedFound);
        Row("times without the TV", logs, log => log.TvGone.Count);
        Row("steps of the clock by an hour", logs, log => log.ClockSteps.Count);
        Row("lines of the journal", logs, log => log.Journal.Lines);
        Row("bytes of the journal", logs, log => log.Journal.Bytes);
    }

    private static void Row(string what, MonthLog[] logs, Func<MonthLog, long> number)
    {
        long[] sorted = [.. logs.Select(number).Order()];
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"  {what,-36} median {sorted[sorted.Length / 2],8}   {sorted[0],8} .. {sorted[^1],8}   all {sorted.Sum(),10}"));
    }
}

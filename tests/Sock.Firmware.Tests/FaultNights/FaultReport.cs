using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Sock.Detection;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>Many seeded nights with faults, and what was seen in them.</summary>
internal static class FaultReport
{
    // Nothing goes wrong in the first minute, and after the longest fault there are more than twenty minutes left for coming back.
    private const int FaultsFromS = 60;
    private const int FaultsToS = 4200;

    /// <summary>Nights 1 to <paramref name="count"/>, each after its own seed.</summary>
    public static IReadOnlyList<FaultResult> Run(int count, Action<int>? progress = null)
    {
        ConcurrentBag<FaultResult> results = [];
        Parallel.For(1, count + 1, seed =>
        {
            FaultNight night = new FaultNight(seed, FaultScript.Make(seed, FaultsFromS, FaultsToS)).Run();
            results.Add(FaultResult.Of(seed, night));
            progress?.Invoke(results.Count);
        });
        return [.. results.OrderBy(result => result.Seed)];
    }

    private static string Told(FaultTable row, FaultKind kind, FaultResult[] hit) => row.Told.Length == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"`{row.Told}` in {hit.Count(result => result.Told.Contains(kind))} nights");

    /// <summary>The table of docs/faults.md.</summary>
    public static string Table(IReadOnlyList<FaultResult> results)
    {
        StringBuilder text = new();
        text.Append("| in a script | what goes wrong | expected | injected | nights | told on the console | findings |\n|---|---|---|---|---|---|---|\n");
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            FaultTable row = FaultTable.Of(kind);
            FaultResult[] hit = [.. results.Where(result => result.Faults.Contains(kind))];
            int injected = hit.Sum(result => result.Faults.Count(each => each == kind));
            text.Append(CultureInfo.InvariantCulture, $"| {row.Word} | {row.What} | {row.Expected} | {injected} | {hit.Length} | {Told(row, kind, hit)} | {hit.Sum(result => result.Findings.Count)} |\n");
        }

        FaultResult[] sleepers = [.. results.Where(result => result.IsWorn)];
        text.Append(CultureInfo.InvariantCulture, $"\n{results.Count} nights of {NightTruth.LengthS / 3600} h, {results.Sum(result => result.Faults.Count)} faults, {results.Sum(result => result.Boots)} starts of the board.\n");
        text.Append(CultureInfo.InvariantCulture, $"False dozes, silent socks, numbers used twice, lost pages and settings, exceptions: {results.Sum(result => result.Findings.Count)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"Sleep said on the air: in {sleepers.Count(result => result.SaidAsleep)} of {sleepers.Length} nights on a foot; in {results.Count(result => !result.IsWorn && result.SaidAsleep)} of {results.Count - sleepers.Length} on the floor.\n");
        return text.ToString();
    }
}

/// <summary>What became of one night.</summary>
internal sealed record FaultResult(int Seed, IReadOnlyList<FaultKind> Faults, IReadOnlyList<string> Findings, bool IsWorn, bool SaidAsleep, int Boots, IReadOnlySet<FaultKind> Told, string Script)
{
    public static FaultResult Of(int seed, FaultNight night) => new(
        seed,
        [.. night.Script.Lines.Select(line => line.Kind)],
        FaultFindings.Of(night),
        night.Truth.IsWorn,
        night.Words.Any(word => word.State == SockState.Asleep),
        night.PagesSeen.Count,
        Enum.GetValues<FaultKind>().Where(kind => night.WasTold(FaultTable.Of(kind).Told)).ToHashSet(),
        night.Script.ToString());

    public override string ToString() => $"seed {this.Seed}:\n{this.Script}\n=> {string.Join("; ", this.Findings)}";
}

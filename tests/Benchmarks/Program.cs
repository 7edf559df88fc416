using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using Benchmarks;

// Prints the figures of docs/figures.md. Timings are those of this machine at this moment; sizes are exact.
Dictionary<string, Func<Task>> all = new(StringComparer.Ordinal)
{
    ["detector"] = DetectorSpeed.RunAsync,
    ["cost"] = DetectorCost.RunAsync,
    ["heap"] = FirmwareHeap.RunAsync,
    ["sizes"] = MethodBodies.RunAsync,
    ["energy"] = EnergyModel.RunAsync,
    ["budget"] = CircuitBudget.RunAsync,
    ["latency"] = PauseLatency.RunAsync,
    ["memory"] = IdleMemory.RunAsync,
    ["air"] = AirFuzzRun.RunAsync,
    ["throughput"] = AirThroughput.RunAsync,
};
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length is 1 or 2 && args[0] == "faults")
{
    return await FaultNights.RunAsync(args);
}

if (args.Length is 1 or 2 && args[0] == "month")
{
    return await MonthTable.RunAsync(args);
}

string wanted = args.Length == 1 ? args[0] : "";
if (wanted != "all" && !all.ContainsKey(wanted))
{
    await Console.Error.WriteLineAsync(
        $"benchmarks: found '{string.Join(' ', args)}' where one of {string.Join(", ", all.Keys)}, faults, month or all was expected; "
        + "try 'dotnet run -c Release --project tests/Benchmarks -- all'.");
    return 2;
}

Machine.Print();
foreach ((string name, Func<Task> run) in all)
{
    if (wanted == "all" || wanted == name)
    {
        await run();
    }
}

return 0;

using System;
using System.Threading.Tasks;
using Benchmarks.Energy;

namespace Benchmarks;

/// <summary>What an evening costs the sock's cell: times from the virtual board, currents from data sheets.</summary>
internal static class EnergyModel
{
    public static Task RunAsync()
    {
        foreach (string line in EnergyReport.Of([.. Evenings.Run()]))
        {
            Console.WriteLine(line);
        }

        return Task.CompletedTask;
    }
}

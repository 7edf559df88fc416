using System;
using System.Threading.Tasks;
using Benchmarks.Budget;
using Benchmarks.Energy;

namespace Benchmarks;

/// <summary>Parts, joints, size, current and days of each circuit.</summary>
internal static class CircuitBudget
{
    public static Task RunAsync()
    {
        foreach (string line in BudgetReport.Of(Evenings.Recorded()))
        {
            Console.WriteLine(line);
        }

        return Task.CompletedTask;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Tests.FaultNights;

namespace Benchmarks;

/// <summary>Nights with faults, as many as asked for. docs/faults.md shows the table; tests run the first 200 of the same nights.</summary>
internal static class FaultNights
{
    private const int FewNights = 200;
    private const int MostNights = 1_000_000;

    /// <summary>Runs the nights that <paramref name="args"/> ask for and prints their table. 1 when something was found in them, 2 for an argument that is no number of nights.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        int nights = FewNights;
        if (args.Length > 1 && (!int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out nights) || nights < 1 || nights > MostNights))
        {
            await Console.Error.WriteLineAsync($"benchmarks: found '{args[1]}' nights where 1 to {MostNights} were expected; try 'faults 10000'.");
            return 2;
        }

        IReadOnlyList<FaultResult> results = FaultReport.Run(nights, Console.IsErrorRedirected ? null : Tell);
        Console.Write(FaultReport.Table(results));
        foreach (FaultResult result in results.Where(result => result.Findings.Count > 0).Take(20))
        {
            Console.WriteLine(result);
        }

        return results.Any(result => result.Findings.Count > 0) ? 1 : 0;
    }

    private static void Tell(int done)
    {
        if (done % 20 == 0)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rfaults: {done} nights"));
        }
    }
}

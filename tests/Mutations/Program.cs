using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Mutations;
using Sock.Tests.Shared;

// Mutates every comparison of the detector, one at a time, and runs its tests against each mutant. Prints every mutation and what became of it.
// With an argument, only files whose name contains it. Exit code 1 when a mutant survives.
string sources = RepositoryRoot.File("src", "Sock.Detection");
string[] paths = [.. Directory.GetFiles(sources, "*.cs").Order(StringComparer.Ordinal)];
string wanted = args.Length > 0 ? args[0] : "";
Mutation[] mutations = [.. Mutation.Of(paths.Where(path => Path.GetFileName(path).Contains(wanted, StringComparison.OrdinalIgnoreCase)))];

// Built beside this program, in the same configuration.
string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
string tests = RepositoryRoot.File("tests", "Sock.Detection.Tests", "bin", configuration, "net10.0", "Sock.Detection.Tests.dll");

using (TestBench bench = new(tests))
{
    string asItStands = bench.Try(paths, null);
    if (asItStands != "survives")
    {
        await Console.Error.WriteLineAsync($"mutations: the detector as it stands {asItStands}; expected them to pass; mend them first.");
        return 1;
    }
}

Queue<TestBench> free = new(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new TestBench(tests)));
string[] outcomes = new string[mutations.Length];
await Parallel.ForEachAsync(Enumerable.Range(0, mutations.Length), (i, _) =>
{
    TestBench bench;
    lock (free)
    {
        bench = free.Dequeue();
    }

    outcomes[i] = bench.Try(paths, mutations[i]);
    lock (free)
    {
        free.Enqueue(bench);
        Console.WriteLine($"{outcomes[i],-18}{mutations[i].Place}");
    }

    return ValueTask.CompletedTask;
});
foreach (TestBench bench in free)
{
    bench.Dispose();
}

int survivors = outcomes.Count(outcome => outcome == "survives");
Console.WriteLine($"mutations: {mutations.Length} tried, {survivors} survive");
return survivors == 0 ? 0 : 1;

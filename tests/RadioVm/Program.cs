using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Host;
using RadioVm.Link;
using RadioVm.Scenarios;

namespace RadioVm;

/// <summary>On the host it boots the virtual machine and prints what comes of the scenarios; inside of it, it is what runs them.</summary>
internal static class Program
{
    private const int Seed = 20261122;

    private static async Task<int> Main(string[] args)
    {
        if (args is ["sock", ..])
        {
            return SockCommand.Run(args[1..]);
        }

        bool isGuest = args is ["guest", _, _, _, ..];
        string[] names = isGuest ? args[4..] : args;
        IReadOnlyList<IScenario> scenarios = names is ["all"] ? Suite.All : [.. names.Select(Suite.Find).OfType<IScenario>()];
        if (scenarios.Count == 0 || (names is not ["all"] && scenarios.Count != names.Length))
        {
            await Console.Error.WriteLineAsync(
                $"radiovm: found '{string.Join(' ', args)}' where all or some of {string.Join(", ", Suite.NamesToFind)} was expected; "
                + "try 'dotnet run -c Release --project tests/RadioVm -- latency'.");
            return 2;
        }

        if (isGuest)
        {
            return await GuestRun.RunAsync(new GuestOptions(args[1], args[2], args[3], Seed), scenarios) ? 0 : 1;
        }

        return await HostRun.RunAsync(names) ? 0 : 1;
    }
}

using System.Collections.Generic;
using System.Linq;
using RadioVm.Hci;
using RadioVm.Link;

namespace RadioVm.Scenarios;

/// <summary>All scenarios by their names, in the order in which one boot runs them.</summary>
internal static class Suite
{
    private const int DozesOfTests = 20;
    private const int DozesOfFigures = 100;

    /// <summary>What the tests run.</summary>
    public static IReadOnlyList<IScenario> All { get; } =
    [
        new Stack(),
        new PairingMode(),
        new Dozes(),
        new Latency(DozesOfTests),
        new Crowd(0),
        new Crowd(20),
        Outage.OfDaemon(offersMonitors: false),
        Outage.OfPower(),
        Outage.OfController(DuplicateFilter.SameData),
        new Crowd(50),
        new Crowd(80),
        Outage.OfController(DuplicateFilter.SameSender),
        Outage.OfDaemon(offersMonitors: true),
    ];

    /// <summary>What is run by name: a scenario of the tests, or the one that measures.</summary>
    public static IScenario? Find(string name) => name == "latency" ? new Latency(DozesOfFigures) : All.FirstOrDefault(scenario => scenario.Name == name);

    /// <summary>The names that <see cref="Find"/> knows.</summary>
    public static IEnumerable<string> Names => All.Select(scenario => scenario.Name);
}

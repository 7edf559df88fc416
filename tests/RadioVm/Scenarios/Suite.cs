using System.Collections.Generic;
using System.Linq;
using RadioVm.Hci;
using RadioVm.Link;

namespace RadioVm.Scenarios;

/// <summary>All scenarios by their names, in the order in which one boot runs them.</summary>
internal static class Suite
{
    /// <summary>What the start of the bridge is called among the results: it comes before the first scenario that needs one.</summary>
    public const string BridgeStarts = "bridge-starts";

    private const string HearingName = "hearing";

    /// <summary>What the tests run.</summary>
    public static IReadOnlyList<IScenario> All { get; } =
    [
        new Stack(),
        new PairingMode(),
        new Dozes(),
        new Latency(ofNewSocks: 10, ofKnownSocks: 0),
        new Crowd(0),
        new Crowd(20),
        Outage.OfDaemon(offersMonitors: false),
        Outage.OfPower(),
        Outage.OfController(DuplicateFilter.SameData),
        new TwoAdapters(),
        new Crowd(50),
        new Crowd(80),
        Outage.OfController(DuplicateFilter.SameSender),
        Outage.OfDaemon(offersMonitors: true),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(scenario => scenario.Name);

    /// <summary>What <see cref="Find"/> knows: those of the tests, and what is for figures alone.</summary>
    public static IEnumerable<string> NamesToFind => Names.Append(HearingName);

    /// <summary>What is run by name; where figures come of it, at its full length.</summary>
    public static IScenario? Find(string name) => name switch
    {
        "latency" => new Latency(ofNewSocks: 100, ofKnownSocks: 30),
        HearingName => new Hearing(0, 20, 50, 80),
        _ => All.FirstOrDefault(scenario => scenario.Name == name),
    };
}

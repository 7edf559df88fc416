using System.Threading.Tasks;
using RadioVm.Guest;

namespace RadioVm.Scenarios;

/// <summary>Something that happens in the guest, with what the bridge is expected to do about it.</summary>
internal interface IScenario
{
    /// <summary>Its name, without spaces.</summary>
    string Name { get; }

    /// <summary>Socks that the bridge has to trust for it.</summary>
    int PairedSocks { get; }

    /// <summary>Lets it happen and answers with what was found, one sentence.</summary>
    /// <exception cref="ScenarioException">Something else than expected came of it.</exception>
    Task<string> RunAsync(GuestBench bench);
}

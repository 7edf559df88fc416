using System.Collections.Generic;
using System.Linq;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>The condition of a radio whose adapters are known.</summary>
internal static class ListeningNotice
{
    /// <summary>One adapter that listens is enough; if none does, one that is on and fails says more than one that is off.</summary>
    /// <param name="chosen">The adapters to listen on; at least one.</param>
    /// <param name="ears">How far they are, by path.</param>
    /// <param name="switches">The system's switches for transmitters.</param>
    /// <param name="isOnly">Whether the machine has one adapter.</param>
    /// <returns>The condition, or null while they are about to begin.</returns>
    public static RadioNotice? Of(IReadOnlyList<BlueZAdapter> chosen, IReadOnlyDictionary<string, AdapterEar> ears, RfkillSwitches switches, bool isOnly)
    {
        (BlueZAdapter Adapter, AdapterEar? Ear)[] on =
            [.. chosen.Where(adapter => adapter.IsPowered).Select(adapter => (adapter, ears.GetValueOrDefault(adapter.Path)))];
        string[] active = [.. on.Where(entry => entry.Ear is { IsListening: true, IsPassive: false }).Select(entry => entry.Adapter.Name)];
        string[] passive = [.. on.Where(entry => entry.Ear is { IsListening: true, IsPassive: true }).Select(entry => entry.Adapter.Name)];
        return active.Length + passive.Length > 0 ? BlueZNotices.Listening(active, passive)
            : on.Length > 0 ? on.Select(entry => entry.Ear?.Fault).OfType<RadioNotice>().FirstOrDefault()
            : OfSwitchedOff(chosen[0].Name, switches.Of(chosen[0].Name), isOnly);
    }

    private static RadioNotice OfSwitchedOff(string adapter, RfkillBlock block, bool isOnly) =>
        block == RfkillBlock.None ? BlueZNotices.Off(adapter, isOnly) : BlueZNotices.Blocked(adapter, block);
}

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Scenarios;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace RadioVm.Link;

/// <summary>
/// A sock in pairing mode meets the published bridge: over an encrypted link the key goes over, settings are shown and changed, and the log of the night before is
/// fetched. What came of it is read from the board's flash memory, not from what the bridge says.
/// </summary>
internal sealed class PairingMode : IScenario
{
    private const string SockName = "Newcomer";
    private const string Changed = "snooze_minutes = 17";
    private const int LeastPages = 12;
    private static readonly TimeSpan ButtonAt = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CommandTime = TimeSpan.FromMinutes(3);

    public string Name => "pairing-mode";

    public int PairedSocks => 0;

    public async Task<string> RunAsync(GuestBench bench)
    {
        using PairableSock sock = new(flash: SockMemories.AfterNight());
        sock.Advertised += (report, scanResponse) => bench.Controller?.Hear(report, scanResponse);
        bench.Peers.Place(sock);
        try
        {
            sock.HoldButton(ButtonAt);
            sock.Start();
            await bench.ExpectAsync(
                () => sock.Lines.Any(line => line.StartsWith("pairing: open", StringComparison.Ordinal)), GuestBench.Patience, "the sock did not come into pairing mode");
            await ExpectPairedAsync(bench, sock);
            await ExpectSettingsAsync(bench, sock);
            int pages = await ExpectLogAsync(bench, sock);
            if (sock.Encryptions.Count == 0 || sock.Encryptions.Contains(false))
            {
                throw new ScenarioException("the kernel encrypted a link without Secure Connections, which both ends can do.");
            }

            return $"key, settings and {pages} pages of the night changed hands over {sock.Encryptions.Count} encrypted links";
        }
        finally
        {
            File.WriteAllLines(Path.Combine(bench.Folder, "sock.log"), sock.Lines);
            bench.Peers.Place(null);
        }
    }

    private static async Task ExpectPairedAsync(GuestBench bench, PairableSock sock)
    {
        await RunAsync(bench, "socks", "pair", "--name", SockName);
        TrustStore store = new(TrustStore.FileIn(new UserFolders(bench.Bridge.VariableOf)));
        TrustedSock trusted = store.Read().Socks.SingleOrDefault(each => each.Name == SockName)
            ?? throw new ScenarioException($"'socks pair' ended well and the bridge trusts nobody named {SockName}.");
        SockAddress address = sock.Address.Address;
        if (trusted.Address != address || trusted.Key is null || !SockMemories.HasPairing(sock.Board.Flash, trusted.Key, address.ToBytes()))
        {
            throw new ScenarioException($"the sock's flash memory does not hold the key and the address that the bridge has for {trusted}.");
        }
    }

    private static async Task ExpectSettingsAsync(GuestBench bench, PairableSock sock)
    {
        string shown = await RunAsync(bench, "socks", "settings", "--show", "--name", SockName);
        if (!shown.Contains("adverts = plain", StringComparison.Ordinal))
        {
            throw new ScenarioException($"'socks settings --show' printed '{shown}'; expected what the sock has stored, with 'adverts = plain'.");
        }

        string file = Path.Combine(bench.Folder, "new.cfg");
        await File.WriteAllTextAsync(file, $"version = 1\n{Changed}\nend = yes\n");
        await RunAsync(bench, "socks", "settings", "--write", file, "--name", SockName);
        if (!SockMemories.Settings(sock.Board.Flash).Contains(Changed, StringComparison.Ordinal))
        {
            throw new ScenarioException($"the sock's flash memory has '{SockMemories.Settings(sock.Board.Flash)}'; expected '{Changed}' in it.");
        }
    }

    private static async Task<int> ExpectLogAsync(GuestBench bench, PairableSock sock)
    {
        string file = Path.Combine(bench.Folder, "night.dat");
        await RunAsync(bench, "socks", "log", "--out", file, "--name", SockName);
        string[] fetched = [.. SockMemories.Pages(await File.ReadAllBytesAsync(file))];
        int strange = fetched.Except(SockMemories.LogPages(sock.Board.Flash)).Count();
        return fetched.Length >= LeastPages && strange == 0
            ? fetched.Length
            : throw new ScenarioException($"of {fetched.Length} fetched pages {strange} are not in the sock's flash memory; expected none, and {LeastPages} pages at least.");
    }

    private static async Task<string> RunAsync(GuestBench bench, params string[] command)
    {
        (int exitCode, string output) = await bench.Bridge.RunAsync(CommandTime, command);
        return exitCode == 0
            ? output
            : throw new ScenarioException($"'{string.Join(' ', command)}' ended with exit code {exitCode} and '{output}'; expected 0.");
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>The options by which a command says which sock it connects to.</summary>
internal sealed class SockLinkOptions
{
    /// <summary>The address.</summary>
    public Option<string> Address { get; } = new("--address") { Description = "The sock's Bluetooth address. Without it: the only sock in pairing mode.", HelpName = "ADDRESS" };

    /// <summary>The adapter.</summary>
    public Option<string> Adapter { get; } = new("--adapter") { Description = "The Bluetooth adapter, such as hci1 (Linux). Without it: the first that is switched on.", HelpName = "NAME" };

    /// <summary>An address as it was typed; null for none.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static SockAddress? AddressOf(string? text) =>
        text is null ? null
        : SockAddress.TryParse(text, out SockAddress address) ? address
        : throw RefusedException.Usage($"--address is \"{TrustRules.Printable(text)}\"; expected six bytes such as AA:BB:CC:DD:EE:FF, as 'tvbridge listen' or a phone shows them.");

    /// <summary>The address of the sock that was named either way; null when none was.</summary>
    /// <exception cref="RefusedException">There are both, or no trusted sock is called so.</exception>
    public static SockAddress? AddressOf(string? text, string? name, TrustStore trusted)
    {
        if (name is null)
        {
            return AddressOf(text);
        }

        if (text is not null)
        {
            throw RefusedException.Usage("--address and --name both say which sock; expected one of them: leave the other out.");
        }

        TrustReading reading = trusted.Read();
        IReadOnlyList<TrustedSock> socks = reading.Problem is null ? reading.Socks : throw RefusedException.Usage(reading.Problem);
        return socks.FirstOrDefault(sock => TrustRules.AreSame(sock.Name, name))?.Address
            ?? throw RefusedException.Usage($"--name is \"{TrustRules.Printable(name)}\"; expected the name of a trusted sock: see 'tvbridge socks list', or use --address.");
    }
}

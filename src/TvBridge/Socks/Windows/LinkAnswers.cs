using System;
using System.Collections.Generic;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Windows;

/// <summary>What Windows' answers about a link to a sock mean for a person.</summary>
/// <param name="sock">The sock.</param>
internal sealed class LinkAnswers(SockAddress sock)
{
    private const string Again = "press its button long until the LED shows pairing mode and try again";

    /// <summary>What went wrong with a pairing, by the name of Windows' result; a name that is not here is told as it is.</summary>
    private static readonly Dictionary<string, string> PairingFaults = new(StringComparer.Ordinal)
    {
        ["NotReadyToPair"] = "it is not ready to pair",
        ["ConnectionRejected"] = "it refused the connection",
        ["TooManyConnections"] = "the Bluetooth adapter has too many connections",
        ["HardwareFailure"] = "the Bluetooth adapter failed",
        ["AuthenticationTimeout"] = "it did not answer in time",
        ["AuthenticationNotAllowed"] = "it does not allow pairing now",
        ["AuthenticationFailure"] = "the pairing failed",
        ["NoSupportedProfiles"] = "Windows knows none of its services",
        ["ProtectionLevelCouldNotBeMet"] = "the link cannot be encrypted",
        ["AccessDenied"] = "Windows does not let this user pair",
        ["PairingCanceled"] = "the pairing was canceled",
        ["OperationAlreadyInProgress"] = "Windows is pairing it already",
        ["RequiredHandlerNotRegistered"] = "it asks for a kind of pairing that a sock does not have",
        ["RejectedByHandler"] = "it asks for a kind of pairing that a sock does not have",
        ["RemoteDeviceHasAssociation"] = "it holds an older pairing",
    };

    /// <summary>What Windows does not find any more is no sock in pairing mode.</summary>
    public SockLinkException Gone => new($"The sock {sock} was seen in pairing mode and is gone again; {Again}.");

    /// <summary>Whether that result of a pairing means that the link can be encrypted.</summary>
    public static bool IsPaired(string result) => result is "Paired" or "AlreadyPaired";

    /// <summary>Why a pairing did not come about.</summary>
    /// <param name="result">The name of Windows' result.</param>
    public SockLinkException NotPaired(string result) => new(
        $"The sock {sock} could not be paired: {PairingFaults.GetValueOrDefault(result, "Windows says " + result)}; the sock restarts after a failed pairing, so {Again}.");

    /// <summary>Why a read, a write or a search failed.</summary>
    /// <param name="what">What was tried: <c>reading 7c2e0005-...</c>.</param>
    /// <param name="outcome">What became of it; not <see cref="LinkOutcome.Done"/>.</param>
    /// <param name="attError">The ATT error, when Windows tells one.</param>
    public SockLinkException Failed(string what, LinkOutcome outcome, byte? attError = null) => outcome switch
    {
        LinkOutcome.Refused when attError is byte code => new(
            $"The sock {sock} refused {what} with error {code:X2}; docs/pairing.md says what it means, and the sock's status line says more.", attError),
        LinkOutcome.Refused => new($"The sock {sock} refused {what} and Windows does not say why; {Again}."),
        LinkOutcome.NotAllowed => new(
            $"Windows does not let this program at the sock {sock} for {what}; end other programs that are connected to it, and {Again}."),
        _ => new($"The link to the sock {sock} was lost during {what}; {Again}."),
    };

    /// <summary>What a call of Windows threw. The exception's own words are left out: they come in the system's language.</summary>
    public SockLinkException Failed(string what, Exception exception) => exception is ObjectDisposedException
        ? this.Failed(what, LinkOutcome.Lost)
        : new($"Windows failed with {exception.GetType().Name} 0x{exception.HResult:X8} during {what} at the sock {sock}; {Again}.");

    /// <summary>The sock has no such value.</summary>
    public SockLinkException Missing(string what) => new(
        $"The sock {sock} offers pairing mode without what {what} needs; its firmware and this bridge do not fit together, so update the older one.");
}

using System;
using System.Globalization;
using TvBridge.DBus;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.BlueZ;

/// <summary>What BlueZ and its bus answer, as sentences for whoever wants a link to a sock.</summary>
internal static class BlueZLinkFaults
{
    /// <summary>What a person does to bring a sock into pairing mode.</summary>
    public const string PressAndRun = "press the sock's button long until the LED shows pairing mode, then run this again";

    private const string AttText = "ATT error: 0x";
    private const string Group = "sudo usermod -aG bluetooth $USER, sign in again and try again";

    /// <summary>Something went wrong before there was a link.</summary>
    /// <param name="fault">What.</param>
    /// <param name="what">What was tried, as the beginning of a sentence: <c>The discovery of socks failed</c>.</param>
    public static SockLinkException BeforeLink(BusException fault, string what) => new(fault switch
    {
        { Fault: BusFault.NoLibrary } => "This system has no libsystemd.so.0, through which BlueZ is reached; install it, on Debian with sudo apt install libsystemd0.",
        { Fault: BusFault.NoBus } => "There is no system D-Bus, over which BlueZ is reached; start it with sudo systemctl start dbus, or run this outside of the container.",
        { Fault: BusFault.Refused } => "The system D-Bus does not let this user in; run sudo usermod -aG bluetooth $USER, sign in again and try again.",
        { Fault: BusFault.Disconnected } => $"{what}: the connection to the system D-Bus was lost; run this again.",
        { Fault: BusFault.NoAnswer } => $"{what}: bluetoothd did not answer in time; run sudo systemctl restart bluetooth and try again.",
        { ErrorName: "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner" } =>
            "The Bluetooth service (bluetoothd) does not run; start it with sudo systemctl start bluetooth and try again.",
        { ErrorName: "org.freedesktop.DBus.Error.AccessDenied" or "org.bluez.Error.NotAuthorized" or "org.bluez.Error.NotPermitted" } =>
            $"The system does not let this user use Bluetooth; run {Group}.",
        { ErrorName: "org.bluez.Error.NotReady" } => AdapterOff,
        _ => $"{what} ({fault.Message}); {PressAndRun}.",
    });

    /// <summary>There is no adapter.</summary>
    public static SockLinkException NoAdapter(string? wanted) => new(wanted is null
        ? "There is no Bluetooth adapter; plug one in, or look whether the system sees it with bluetoothctl list."
        : $"There is no Bluetooth adapter {wanted}; see bluetoothctl list for those there are.");

    /// <summary>The adapter is off.</summary>
    public static SockLinkException Off() => new(AdapterOff);

    private static string AdapterOff => "The Bluetooth adapter is switched off; run rfkill unblock bluetooth and bluetoothctl power on, then try again.";

    /// <summary>The pairing did not come about.</summary>
    public static SockLinkException NotPaired(BusException fault, FoundSock sock) => fault.Fault == BusFault.ErrorReply
        ? new($"{sock} refused the pairing ({fault.Message}) and has restarted since; {PressAndRun}.")
        : BeforeLink(fault, $"The pairing with {sock} failed");

    /// <summary>The link is gone.</summary>
    public static SockLinkException Lost(FoundSock sock) => new($"The link to {sock} was lost; hold it closer, {PressAndRun}.");

    /// <summary>A value could not be read or written.</summary>
    public static SockLinkException OfValue(BusException fault, FoundSock sock) => AttErrorOf(fault) is byte error
        ? new(string.Create(CultureInfo.InvariantCulture, $"{sock} answered with error {error:X2}."), error)
        : Lost(sock);

    /// <summary>The ATT error behind an answer of BlueZ, which has words of its own for some; null when the sock has not answered.</summary>
    public static byte? AttErrorOf(BusException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        string text = fault.Message;
        int at = text.IndexOf(AttText, StringComparison.Ordinal);
        if (at >= 0)
        {
            ReadOnlySpan<char> digits = text.AsSpan(at + AttText.Length);
            return byte.TryParse(digits[..Math.Min(2, digits.Length)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte error) && error != 0 ? error : null;
        }

        return fault.ErrorName switch
        {
            "org.bluez.Error.NotPermitted" when text.Contains("Read not permitted", StringComparison.Ordinal) => 0x02,
            "org.bluez.Error.NotPermitted" when text.Contains("Write not permitted", StringComparison.Ordinal) => 0x03,
            "org.bluez.Error.NotPermitted" => 0x05,
            "org.bluez.Error.NotSupported" => 0x06,
            "org.bluez.Error.InvalidOffset" => 0x07,
            "org.bluez.Error.NotAuthorized" => 0x08,
            "org.bluez.Error.InvalidArguments" when text.Contains("Invalid offset", StringComparison.Ordinal) => 0x07,
            "org.bluez.Error.InvalidArguments" or "org.bluez.Error.InvalidValueLength" => 0x0D,
            _ => null,
        };
    }
}

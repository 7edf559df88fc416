using System.Collections.Generic;
using System.Globalization;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>What is said about each condition of the radio: one sentence, with the command that mends it.</summary>
internal static class BlueZNotices
{
    /// <summary>There is no way to the system bus.</summary>
    public static RadioNotice OfBus(BusException fault, BusAddress bus) => fault.Fault switch
    {
        BusFault.NoLibrary => new(
            RadioCondition.Unsupported,
            "libsystemd.so.0, through which Bluetooth is reached on Linux, was expected on this system and is not there; on Debian and its kin run sudo apt install libsystemd0."),
        BusFault.Refused => new(
            RadioCondition.NoSystemBus,
            $"D-Bus was expected to let this user in and refused (at {bus.Name}); run tvbridge as the user who logged in, or look at sudo journalctl -u dbus for the reason."),
        _ => new(
            RadioCondition.NoSystemBus,
            $"D-Bus was expected to answer and does not (at {bus.Name}); run sudo systemctl start dbus, or in a container hand /run/dbus to it."),
    };

    /// <summary>Nobody owns BlueZ's name.</summary>
    public static RadioNotice NoService { get; } = new(
        RadioCondition.NoBluetoothService,
        "The Bluetooth service (bluetoothd) was expected on the system bus and does not run; run sudo systemctl start bluetooth, after sudo apt install bluez if there is none.");

    /// <summary>BlueZ runs and has no adapter.</summary>
    public static RadioNotice NoAdapter { get; } = new(
        RadioCondition.NoAdapter,
        "A Bluetooth adapter was expected on this machine and none is there; plug one in, and if it is, look for it with sudo dmesg | grep -i bluetooth.");

    /// <summary>BlueZ has adapters, and none of the name that was asked for.</summary>
    public static RadioNotice WrongAdapter(string wanted, IEnumerable<string> present) => new(
        RadioCondition.WrongAdapter,
        $"The Bluetooth adapter {BusFaults.Clean(wanted)} was expected and is not there; there is {Join(present)}: name that one, or none to listen on all.");

    /// <summary>A switch blocks Bluetooth.</summary>
    public static RadioNotice Blocked(string? adapter, RfkillBlock block)
    {
        string what = adapter is null ? "Bluetooth" : $"The Bluetooth adapter {adapter}";
        return new(
            RadioCondition.AdapterBlocked,
            block == RfkillBlock.Hard
                ? $"{what} was expected to be free and is blocked by a switch or key of this machine; turn it on there (rfkill list tells which it is)."
                : $"{what} was expected to be free and is blocked by a program (airplane mode); run rfkill unblock bluetooth.");
    }

    /// <summary>An adapter is off.</summary>
    /// <param name="adapter">Its name.</param>
    /// <param name="isOnly">Whether it is the only one, for which the command is shorter.</param>
    public static RadioNotice Off(string adapter, bool isOnly) => new(
        RadioCondition.AdapterOff,
        $"The Bluetooth adapter {adapter} was expected to be on and is off; run " + (isOnly
            ? "bluetoothctl power on."
            : $"busctl set-property {BlueZNames.Service} {BlueZNames.PathOf(adapter)} {BlueZNames.Adapter} Powered b true."));

    /// <summary>It hears.</summary>
    /// <param name="active">Adapters that ask for devices.</param>
    /// <param name="passive">Adapters that only listen.</param>
    public static RadioNotice Listening(IReadOnlyCollection<string> active, IReadOnlyCollection<string> passive)
    {
        List<string> parts = [];
        if (active.Count > 0)
        {
            parts.Add($"{Join(active)} (active)");
        }

        if (passive.Count > 0)
        {
            parts.Add($"{Join(passive)} (passive)");
        }

        return new RadioNotice(RadioCondition.Listening, $"BlueZ listens on {Join(parts)}.");
    }

    /// <summary>The search that another program ends again and again.</summary>
    public static RadioNotice Stopped(string adapter) => new(
        RadioCondition.Failing,
        $"The Bluetooth adapter {adapter} was expected to go on listening and was stopped soon after it began; it is started again, and if this stays run sudo systemctl restart bluetooth.");

    /// <summary>BlueZ refused something.</summary>
    /// <param name="fault">What it answered.</param>
    /// <param name="adapter">About which adapter, or null.</param>
    public static RadioNotice OfFault(BusException fault, string? adapter)
    {
        string what = adapter is null ? "BlueZ" : $"The Bluetooth adapter {adapter}";
        return fault.ErrorName switch
        {
            "org.freedesktop.DBus.Error.AccessDenied" or "org.freedesktop.DBus.Error.AuthFailed" or "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"
                or "org.bluez.Error.NotAuthorized" or "org.bluez.Error.NotPermitted" => new(
                RadioCondition.PermissionRefused,
                $"{what} was expected to be open to this user and is not ({fault.ErrorName}); run sudo usermod -aG bluetooth $USER, then log out and in."),
            "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner" => NoService,
            "org.bluez.Error.NotReady" when adapter is not null => Off(adapter, isOnly: true),
            _ => new(
                RadioCondition.Failing,
                string.Create(CultureInfo.InvariantCulture, $"{what} was expected to listen and answered {WithoutStop(fault.Message)}; it is tried again, and if this stays run sudo systemctl restart bluetooth.")),
        };
    }

    private static string WithoutStop(string text) => text.TrimEnd('.', ' ');

    private static string Join(IEnumerable<string> names) => string.Join(" and ", names);
}

using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZNoticesTests
{
    public static TheoryData<string, object, string> Mends => new()
    {
        { "NoSystemBus", BlueZNotices.OfBus(new BusException(BusFault.NoBus, ""), BusAddress.System), "sudo systemctl start dbus" },
        { "NoSystemBus", BlueZNotices.OfBus(new BusException(BusFault.Refused, ""), BusAddress.System), "sudo journalctl -u dbus" },
        { "Unsupported", BlueZNotices.OfBus(new BusException(BusFault.NoLibrary, ""), BusAddress.System), "sudo apt install libsystemd0" },
        { "NoBluetoothService", BlueZNotices.NoService, "sudo systemctl start bluetooth" },
        { "NoBluetoothService", OfError("org.freedesktop.DBus.Error.ServiceUnknown", null), "sudo systemctl start bluetooth" },
        { "NoAdapter", BlueZNotices.NoAdapter, "sudo dmesg" },
        { "WrongAdapter", BlueZNotices.WrongAdapter("hci7", ["hci0", "hci1"]), "hci0 and hci1" },
        { "AdapterOff", BlueZNotices.Off("hci0", isOnly: true), "bluetoothctl power on" },
        { "AdapterOff", BlueZNotices.Off("hci1", isOnly: false), "busctl set-property org.bluez /org/bluez/hci1 org.bluez.Adapter1 Powered b true" },
        { "AdapterOff", OfError("org.bluez.Error.NotReady", "hci0"), "bluetoothctl power on" },
        { "AdapterBlocked", BlueZNotices.Blocked("hci0", RfkillBlock.Soft), "rfkill unblock bluetooth" },
        { "AdapterBlocked", BlueZNotices.Blocked(null, RfkillBlock.Hard), "rfkill list" },
        { "PermissionRefused", OfError("org.freedesktop.DBus.Error.AccessDenied", null), "sudo usermod -aG bluetooth $USER" },
        { "PermissionRefused", OfError("org.bluez.Error.NotAuthorized", "hci0"), "sudo usermod -aG bluetooth $USER" },
        { "Failing", OfError("org.bluez.Error.Failed", "hci0"), "sudo systemctl restart bluetooth" },
        { "Failing", BlueZNotices.Stopped("hci0"), "sudo systemctl restart bluetooth" },
    };

    [Theory]
    [MemberData(nameof(Mends), DisableDiscoveryEnumeration = true)]
    public void Each_condition_is_one_sentence_with_what_mends_it(string condition, object notice, string mend)
    {
        RadioNotice told = (RadioNotice)notice;

        Assert.Equal(condition, told.Condition.ToString());
        Assert.Contains(mend, told.Text, StringComparison.Ordinal);
        Assert.EndsWith(".", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", told.Text, StringComparison.Ordinal);
        Assert.Contains(" expected ", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adapters_name_from_the_command_line_commands_no_terminal() =>
        Assert.DoesNotContain(BlueZNotices.WrongAdapter("hci0\u001b[2J", ["hci0"]).Text, char.IsControl);

    [Fact]
    public void Listening_tells_on_which_adapters_and_how() => Assert.Equal(
        "BlueZ listens on hci0 and hci2 (active) and hci1 (passive).",
        BlueZNotices.Listening(["hci0", "hci2"], ["hci1"]).Text);

    private static RadioNotice OfError(string name, string? adapter) => BlueZNotices.OfFault(new BusException(BusFault.ErrorReply, name + ": No.", name), adapter);
}

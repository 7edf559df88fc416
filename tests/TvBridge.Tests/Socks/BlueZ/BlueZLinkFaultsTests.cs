using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using TvBridge.Socks.Links;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZLinkFaultsTests
{
    private static readonly FoundSock Sock = new("/org/bluez/hci0/dev_C4", new SockAddress(0xC4DE_E219_2B7F), "Sock-1A2B", IsHeard: true, IsOpen: true);

    [Theory]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0x83", 0x83)]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0x0e", 0x0E)]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0x00", null)]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0x", null)]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0x8", 0x08)]
    [InlineData("org.bluez.Error.Failed", "Operation failed with ATT error: 0xzz", null)]
    [InlineData("org.bluez.Error.Failed", "Not connected", null)]
    [InlineData("org.bluez.Error.NotPermitted", "Read not permitted", 0x02)]
    [InlineData("org.bluez.Error.NotPermitted", "Write not permitted", 0x03)]
    [InlineData("org.bluez.Error.NotPermitted", "Not paired", 0x05)]
    [InlineData("org.bluez.Error.NotSupported", "Operation is not supported", 0x06)]
    [InlineData("org.bluez.Error.InvalidOffset", "", 0x07)]
    [InlineData("org.bluez.Error.InvalidArguments", "Invalid offset", 0x07)]
    [InlineData("org.bluez.Error.NotAuthorized", "Operation Not Authorized", 0x08)]
    [InlineData("org.bluez.Error.InvalidArguments", "Invalid Length", 0x0D)]
    [InlineData("org.bluez.Error.InvalidValueLength", "", 0x0D)]
    [InlineData("org.freedesktop.DBus.Error.UnknownObject", "Method \"ReadValue\" doesn't exist", null)]
    public void The_socks_error_is_read_out_of_BlueZs_words(string name, string text, int? error)
    {
        Assert.Equal((byte?)error, BlueZLinkFaults.AttErrorOf(new BusException(BusFault.ErrorReply, $"{name}: {text}", name)));
    }

    [Theory]
    [InlineData(nameof(BusFault.NoLibrary), null, "libsystemd0")]
    [InlineData(nameof(BusFault.NoBus), null, "sudo systemctl start dbus")]
    [InlineData(nameof(BusFault.Refused), null, "sudo usermod -aG bluetooth $USER")]
    [InlineData(nameof(BusFault.Disconnected), null, "run this again")]
    [InlineData(nameof(BusFault.NoAnswer), null, "sudo systemctl restart bluetooth")]
    [InlineData(nameof(BusFault.ErrorReply), "org.freedesktop.DBus.Error.ServiceUnknown", "sudo systemctl start bluetooth")]
    [InlineData(nameof(BusFault.ErrorReply), "org.freedesktop.DBus.Error.NameHasNoOwner", "sudo systemctl start bluetooth")]
    [InlineData(nameof(BusFault.ErrorReply), "org.freedesktop.DBus.Error.AccessDenied", "sudo usermod -aG bluetooth $USER")]
    [InlineData(nameof(BusFault.ErrorReply), "org.bluez.Error.NotAuthorized", "sudo usermod -aG bluetooth $USER")]
    [InlineData(nameof(BusFault.ErrorReply), "org.bluez.Error.NotReady", "bluetoothctl power on")]
    [InlineData(nameof(BusFault.ErrorReply), "org.bluez.Error.Failed", "press the sock's button long until the LED shows pairing mode")]
    public void Whatever_keeps_a_link_from_coming_about_is_one_sentence_with_what_mends_it(string fault, string? name, string remedy)
    {
        SockLinkException told = BlueZLinkFaults.BeforeLink(new BusException(Enum.Parse<BusFault>(fault), "le-connection-abort-by-local", name), "Sock-1A2B did not let us connect");

        Assert.Null(told.AttError);
        Assert.Contains(remedy, told.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told.Message);
    }

    [Fact]
    public void A_refused_pairing_names_the_sock_and_its_button()
    {
        SockLinkException told = BlueZLinkFaults.NotPaired(
            new BusException(BusFault.ErrorReply, "org.bluez.Error.AuthenticationFailed: Authentication Failed", "org.bluez.Error.AuthenticationFailed"), Sock);

        Assert.Equal(
            "Sock-1A2B (C4:DE:E2:19:2B:7F) refused the pairing (org.bluez.Error.AuthenticationFailed: Authentication Failed) and has restarted since; "
            + "press the sock's button long until the LED shows pairing mode, then run this again.",
            told.Message);
    }
}

using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using TvBridge.Socks.Links;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>Links through a service that behaves as bluetoothd does, over a real bus.</summary>
public class BlueZLinksTests
{
    private const string PressAndRun = "press the sock's button long until the LED shows pairing mode, then run this again.";
    private static readonly Guid Value = new(FakePairing.Value);
    private static readonly (string, string, bool) Left = (FakePairing.Left, "Sock-1A2B", true);
    private static readonly (string, string, bool) Right = (FakePairing.Right, "Sock-1A2C", true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_finds_the_sock_pairs_reads_and_writes_and_leaves_nothing_behind()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);

        await using (ISockLink link = await ConnectAsync(bus))
        {
            Assert.Equal(("C4:DE:E2:19:2B:7F", "Sock-1A2B"), (link.Address.ToString(), link.Name));
            Assert.Equal("as it was", Encoding.ASCII.GetString(await link.ReadAsync(Value, Cancellation)));
            await link.WriteAsync(Value, new byte[512], Cancellation);
            Assert.Equal(new byte[512], bluez.Content);
        }

        Assert.Equal(
            ["SetDiscoveryFilter", "StartDiscovery", "StopDiscovery", "Connect", "RegisterAgent", "Pair", "UnregisterAgent", "ReadValue", "WriteValue", "request", "Disconnect", "RemoveDevice"],
            bluez.Calls);
    }

    [Fact]
    public async Task Of_two_socks_the_address_says_which()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left, Right);

        Assert.Equal(
            "2 socks are in pairing mode, Sock-1A2B (C4:DE:E2:19:2B:7F), Sock-1A2C (C4:DE:E2:19:2B:80); expected one: say which with --address.",
            await RefusalAsync(bus));
        await using ISockLink link = await ConnectAsync(bus, new SockAddress(0xC4DE_E219_2B7F));
        Assert.Equal("Sock-1A2B", link.Name);
    }

    [Fact]
    public async Task A_sock_that_speaks_as_usual_is_not_in_pairing_mode()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, (FakePairing.Left, "Sock-1A2B", false));

        Assert.Equal("Sock-1A2B (C4:DE:E2:19:2B:7F) can be heard, but not in pairing mode; " + PressAndRun, await RefusalAsync(bus));
        Assert.DoesNotContain("Connect", bluez.Calls);
    }

    [Fact]
    public async Task Nobody_in_the_air_is_a_sentence()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation);

        Assert.Equal("No sock in pairing mode was heard within 20 s; " + PressAndRun, await RefusalAsync(bus));
        Assert.Equal("No sock in pairing mode was heard at C4:DE:E2:19:2B:7F within 20 s; " + PressAndRun, await RefusalAsync(bus, new SockAddress(0xC4DE_E219_2B7F)));
        Assert.Equal("StopDiscovery", bluez.Calls.Last());
    }

    [Fact]
    public async Task What_BlueZ_remembers_of_the_sock_is_forgotten_first()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        ISockLink left = await ConnectAsync(bus);
        bluez.Calls.Clear();

        await using ISockLink link = await ConnectAsync(bus);

        Assert.Equal("RemoveDevice", bluez.Calls.First());
        await left.DisposeAsync();
    }

    [Fact]
    public async Task A_connection_that_fails_twice_is_tried_again_and_one_that_fails_for_ever_is_a_sentence()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        bluez.Refusals["Connect"] = ("org.bluez.Error.Failed", "le-connection-abort-by-local", 2);
        await (await ConnectAsync(bus)).DisposeAsync();

        bluez.Refusals["Connect"] = ("org.bluez.Error.Failed", "le-connection-abort-by-local", 99);
        Assert.Equal(
            "Sock-1A2B (C4:DE:E2:19:2B:7F) did not let us connect (org.bluez.Error.Failed: le-connection-abort-by-local); " + PressAndRun, await RefusalAsync(bus));
        Assert.Equal(["Disconnect", "RemoveDevice"], bluez.Calls.TakeLast(2));
    }

    [Fact]
    public async Task A_refused_pairing_is_a_sentence_and_leaves_nothing_behind()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        bluez.Refusals["Pair"] = ("org.bluez.Error.AuthenticationCanceled", "Authentication Canceled", 1);

        Assert.StartsWith("Sock-1A2B (C4:DE:E2:19:2B:7F) refused the pairing (org.bluez.Error.AuthenticationCanceled", await RefusalAsync(bus), StringComparison.Ordinal);
        Assert.Equal(["UnregisterAgent", "Disconnect", "RemoveDevice"], bluez.Calls.TakeLast(3));
    }

    [Fact]
    public async Task The_socks_own_error_comes_through_and_a_lost_link_is_none()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        await using ISockLink link = await ConnectAsync(bus);
        bluez.Refusals["WriteValue"] = ("org.bluez.Error.Failed", "Operation failed with ATT error: 0x83", 1);

        SockLinkException refused = await Assert.ThrowsAsync<SockLinkException>(() => link.WriteAsync(Value, new byte[1], Cancellation));
        Assert.Equal((byte)0x83, refused.AttError);
        SockLinkException missing = await Assert.ThrowsAsync<SockLinkException>(() => link.ReadAsync(Guid.Empty, Cancellation));
        Assert.Equal((byte)0x01, missing.AttError);

        bluez.LosesLink = true;
        SockLinkException lost = await Assert.ThrowsAsync<SockLinkException>(() => link.ReadAsync(Value, Cancellation));
        Assert.Null(lost.AttError);
        Assert.Equal("The link to Sock-1A2B (C4:DE:E2:19:2B:7F) was lost; hold it closer, " + PressAndRun, lost.Message);
    }

    [Theory]
    [InlineData(false, true, "The Bluetooth adapter is switched off; run rfkill unblock bluetooth and bluetoothctl power on, then try again.")]
    [InlineData(true, false, "There is no Bluetooth adapter; plug one in, or look whether the system sees it with bluetoothctl list.")]
    public async Task An_adapter_that_is_off_or_missing_is_a_sentence(bool isPowered, bool hasAdapter, string sentence)
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, connection => FakePairing.Of(connection, isPowered, hasAdapter), Left);

        Assert.Equal(sentence, await RefusalAsync(bus));
    }

    [Fact]
    public async Task A_device_without_the_service_is_no_sock()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, connection => FakePairing.Of(connection, hasService: false), Left);

        Assert.Equal(
            "Sock-1A2B (C4:DE:E2:19:2B:7F) has no service of a sock; expected one in pairing mode: say which device is yours with --address.", await RefusalAsync(bus));
        Assert.Equal("RemoveDevice", bluez.Calls.Last());
    }

    [Fact]
    public async Task Without_bluetoothd_or_an_adapter_of_that_name_it_is_a_sentence()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        Assert.Equal("The Bluetooth service (bluetoothd) does not run; start it with sudo systemctl start bluetooth and try again.", await RefusalAsync(bus));

        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        SockLinkException none = await Assert.ThrowsAsync<SockLinkException>(() => new BlueZLinks("hci7", new HurriedTime(), bus.Address).ConnectAsync(null, Cancellation));
        Assert.Equal("There is no Bluetooth adapter hci7; see bluetoothctl list for those there are.", none.Message);
    }

    [Fact]
    public async Task A_refused_discovery_is_a_sentence()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakePairing bluez = await FakePairing.StartAsync(bus, Cancellation, null, Left);
        bluez.Refusals["StartDiscovery"] = ("org.bluez.Error.NotReady", "Resource Not Ready", 1);

        Assert.StartsWith("The Bluetooth adapter is switched off; ", await RefusalAsync(bus), StringComparison.Ordinal);
    }

    private static Task<ISockLink> ConnectAsync(PrivateBus bus, SockAddress? address = null) =>
        new BlueZLinks(null, new HurriedTime(), bus.Address).ConnectAsync(address, Cancellation);

    private static async Task<string> RefusalAsync(PrivateBus bus, SockAddress? address = null) =>
        (await Assert.ThrowsAsync<SockLinkException>(() => ConnectAsync(bus, address))).Message;
}

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>The radio on a real bus with a service in bluetoothd's place, which can refuse, die and come back when a test wants it to.</summary>
public sealed class BlueZRadioTests : IDisposable
{
    private static readonly byte[] firstData = [0x44, 0x00, 0x01];
    private static readonly byte[] nextData = [0x44, 0x00, 0x02];

    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
    private readonly RadioEar ear = new();

    private CancellationToken Cancellation => this.patience.Token;

    public void Dispose() => this.patience.Dispose();

    [Fact]
    public async Task It_searches_with_a_filter_and_hears_the_first_the_next_and_the_repeat()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation);
        await using RunningRadio radio = this.Run(bus);

        Assert.Equal("GetManagedObjects", blueZ.Calls.Take(this.Cancellation));
        Assert.Equal("SetDiscoveryFilter le True", blueZ.Calls.Take(this.Cancellation));
        Assert.Equal("StartDiscovery", blueZ.Calls.Take(this.Cancellation));
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);

        await blueZ.AppearAsync(FakeBlueZ.Sock, firstData, -61);
        await blueZ.ChangeAsync(FakeBlueZ.Sock, ("ServiceData", FakeBlueZ.ServiceData(nextData)), ("RSSI", BusValue.Of((short)-62)));
        await blueZ.ChangeAsync(FakeBlueZ.Sock, ("RSSI", BusValue.Of((short)-63)));

        Assert.Equal(("440001", (short?)-61), this.NextHeard());
        Assert.Equal(("440002", (short?)-62), this.NextHeard());
        Assert.Equal(("440002", (short?)-63), this.NextHeard());
    }

    [Fact]
    public async Task What_was_there_before_is_heard_at_its_first_sign_and_what_was_never_told_is_asked_for()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation, known: (FakeBlueZ.Sock, firstData));
        const string hidden = FakeBlueZ.Hci0 + "/dev_C8_39_8F_70_00_02";
        await using RunningRadio radio = this.Run(bus);
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
        Assert.Equal(0, this.ear.WaitingAdverts);

        await blueZ.ChangeAsync(FakeBlueZ.Sock, ("RSSI", BusValue.Of((short)-70)));
        Assert.Equal(("440001", (short?)-70), this.NextHeard());

        await blueZ.HideAsync(hidden, nextData);
        await blueZ.ChangeAsync(hidden, ("RSSI", BusValue.Of((short)-71)));
        Assert.Equal(("440002", (short?)-60), this.NextHeard());
    }

    [Fact]
    public async Task A_service_that_dies_and_comes_back_is_listened_to_at_once()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using RunningRadio radio = this.Run(bus);
        Assert.Equal(RadioCondition.NoBluetoothService, this.ear.NextNotice(this.Cancellation).Condition);

        for (int i = 0; i < 3; i++)
        {
            await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation);
            blueZ.WaitFor("StartDiscovery", this.Cancellation);
            Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
            await blueZ.AppearAsync(FakeBlueZ.Sock, firstData, -61);
            Assert.Equal(("440001", (short?)-61), this.NextHeard());
            await blueZ.DisposeAsync();
            Assert.Equal(RadioCondition.NoBluetoothService, this.ear.NextNotice(this.Cancellation).Condition);
        }
    }

    [Fact]
    public async Task A_bus_that_dies_and_comes_back_is_connected_to_again()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using RunningRadio radio = this.Run(bus);
        Assert.Equal(RadioCondition.NoBluetoothService, this.ear.NextNotice(this.Cancellation).Condition);

        bus.Kill();
        Assert.Equal(RadioCondition.NoSystemBus, this.ear.NextNotice(this.Cancellation).Condition);

        await bus.StartDaemonAsync();
        Assert.Equal(RadioCondition.NoBluetoothService, this.ear.NextNotice(this.Cancellation).Condition);
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation);
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
    }

    [Fact]
    public async Task An_adapter_that_goes_off_and_on_searches_again()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation);
        await using RunningRadio radio = this.Run(bus);
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
        blueZ.WaitFor("StartDiscovery", this.Cancellation);

        await blueZ.PowerAsync(on: false);
        Assert.Equal(RadioCondition.AdapterOff, this.ear.NextNotice(this.Cancellation).Condition);
        await blueZ.PowerAsync(on: true);

        Assert.Equal("StopDiscovery", blueZ.Calls.Take(this.Cancellation));
        blueZ.WaitFor("StartDiscovery", this.Cancellation);
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
    }

    [Theory]
    [InlineData("GetManagedObjects", "org.freedesktop.DBus.Error.AccessDenied", "PermissionRefused")]
    [InlineData("StartDiscovery", "org.bluez.Error.NotAuthorized", "PermissionRefused")]
    [InlineData("StartDiscovery", "org.bluez.Error.NotReady", "AdapterOff")]
    [InlineData("SetDiscoveryFilter", "org.bluez.Error.Failed", "Failing")]
    public async Task What_is_refused_is_told_by_its_name_and_tried_again(string member, string error, string condition)
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation);
        blueZ.Refusals[member] = error;
        await using RunningRadio radio = this.Run(bus);

        Assert.Equal(condition, this.ear.NextNotice(this.Cancellation).Condition.ToString());

        blueZ.Refusals.Clear();
        Assert.Equal(RadioCondition.Listening, this.ear.NextNotice(this.Cancellation).Condition);
    }

    [Fact]
    public async Task Where_passive_listening_is_offered_it_is_used_for_BTHome_alone()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation, offersMonitors: true);
        await using RunningRadio radio = this.Run(bus);
        Assert.Equal("GetManagedObjects", blueZ.Calls.Take(this.Cancellation));
        string[] registered = blueZ.Calls.Take(this.Cancellation).Split(' ');

        BusValue interfaces = await blueZ.GrantAsync(registered[1], registered[2]);

        BusValue monitor = Assert.IsType<BusValue>(interfaces["org.bluez.AdvertisementMonitor1"]);
        Assert.Equal("or_patterns", monitor["Type"]?.AsText);
        IReadOnlyList<BusValue> pattern = Assert.Single(monitor["Patterns"]!.Items).Items;
        Assert.Equal((0, 0x16), (pattern[0].AsInteger, pattern[1].AsInteger));
        Assert.Equal([0xD2, 0xFC], pattern[2].AsBytes);
        Assert.Equal("BlueZ listens on hci0 (passive).", this.ear.NextNotice(this.Cancellation).Text);
        Assert.Empty(blueZ.Calls);

        await blueZ.GrantAsync(registered[1], registered[2], "Release"); // and it is taken back
        Assert.Equal("BlueZ listens on hci0 (active).", this.ear.NextNotice(this.Cancellation).Text);
    }

    [Fact]
    public async Task Where_passive_listening_is_refused_it_searches()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using FakeBlueZ blueZ = await FakeBlueZ.StartAsync(bus, this.Cancellation, offersMonitors: true);
        blueZ.Refusals["RegisterMonitor"] = "org.bluez.Error.Failed";
        await using RunningRadio radio = this.Run(bus);

        Assert.Equal("BlueZ listens on hci0 (active).", this.ear.NextNotice(this.Cancellation).Text);
    }

    private (string Data, short? RssiDbm) NextHeard()
    {
        AirAdvert advert = this.ear.NextAdvert(this.Cancellation);
        return (Convert.ToHexString(advert.ServiceData), advert.RssiDbm);
    }

    private RunningRadio Run(PrivateBus bus) =>
        new RunningRadio(new BlueZRadio(null, TimeProvider.System, bus.Address, "/nowhere/rfkill"), this.ear).Start();
}

using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;
using static TvBridge.Tests.Socks.BlueZ.BlueZWords;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZStateTests
{
    private const string Hci0 = "/org/bluez/hci0";
    private const string Hci1 = "/org/bluez/hci1";
    private const string Adapter1 = "org.bluez.Adapter1";
    private const string Device1 = "org.bluez.Device1";
    private const string Monitors = "org.bluez.AdvertisementMonitorManager1";

    private readonly BlueZState state = Of(null);
    private DateTimeOffset now = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_the_service_there_is_nothing_to_do_but_wait_for_it()
    {
        Assert.Null(this.state.Notice(this.now)); // Nobody has said yet whether it runs.

        this.state.OwnerIs(null);

        Assert.Equal(BlueZStepKind.Wait, this.state.Next(this.now).Kind);
        Assert.Equal(DateTimeOffset.MaxValue, this.state.Next(this.now).DueAt);
        Assert.Equal(RadioCondition.NoBluetoothService, this.state.Notice(this.now)?.Condition);
    }

    [Fact]
    public void A_service_that_comes_is_read_and_its_adapters_begin()
    {
        this.state.OwnerIs(Owner);
        BlueZStep load = this.state.Next(this.now);
        Assert.Equal((BlueZStepKind.Load, Owner), (load.Kind, load.Owner));

        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))));
        this.Begin(Hci0);

        Assert.Equal(RadioCondition.Listening, this.state.Notice(this.now)?.Condition);
        Assert.Equal(BlueZStepKind.Wait, this.state.Next(this.now).Kind);
    }

    [Fact]
    public void A_service_that_goes_takes_everything_along_and_the_next_one_is_read_at_once()
    {
        this.Listen();

        this.state.OwnerIs(null);
        Assert.Equal(RadioCondition.NoBluetoothService, this.state.Notice(this.now)?.Condition);

        this.state.OwnerIs(":1.6");
        Assert.Equal((BlueZStepKind.Load, ":1.6"), (this.state.Next(this.now).Kind, this.state.Next(this.now).Owner));
        this.state.Loaded(Owner, Objects((Hci0, Interfaces((Adapter1, Adapter(true))))), this.now);
        Assert.Equal(BlueZStepKind.Load, this.state.Next(this.now).Kind); // The answer was that of the service that has gone.
    }

    [Fact]
    public void Reading_that_is_refused_is_told_and_tried_again_later_and_later()
    {
        this.state.OwnerIs(Owner);
        this.state.LoadFailed(Owner, new BusException(BusFault.ErrorReply, "no", "org.freedesktop.DBus.Error.AccessDenied"), this.now);

        Assert.Equal(RadioCondition.PermissionRefused, this.state.Notice(this.now)?.Condition);
        Assert.Equal(this.now.AddSeconds(1), this.state.Next(this.now).DueAt);

        this.now = this.now.AddSeconds(1);
        Assert.Equal(BlueZStepKind.Load, this.state.Next(this.now).Kind);
        this.state.LoadFailed(Owner, new BusException(BusFault.NoAnswer, "nothing"), this.now);
        Assert.Equal(RadioCondition.Failing, this.state.Notice(this.now)?.Condition);
        Assert.Equal(this.now.AddSeconds(2), this.state.Next(this.now).DueAt);
    }

    [Fact]
    public void An_adapter_that_is_switched_off_and_on_begins_anew()
    {
        this.Listen();

        Assert.True(this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(false)), this.now).IsStepChanged);
        Assert.Equal(RadioCondition.AdapterOff, this.state.Notice(this.now)?.Condition);
        Assert.Equal(BlueZStepKind.Wait, this.state.Next(this.now).Kind);

        this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(true)), this.now);
        BlueZStep step = this.state.Next(this.now);
        Assert.Equal((BlueZStepKind.Begin, Hci0), (step.Kind, step.Adapter?.Path));
        Assert.True(step.Ear!.HasBegun); // What is left of the search before has to be ended.
    }

    [Fact]
    public void An_answer_from_before_the_adapter_was_switched_off_says_nothing_about_after()
    {
        this.state.OwnerIs(Owner);
        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))));
        AdapterEar before = this.state.Next(this.now).Ear!;
        this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(false)), this.now);
        this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(true)), this.now);

        before.Began(passive: true, isDiscovering: false, this.now);

        Assert.Equal(BlueZStepKind.Begin, this.state.Next(this.now).Kind);
        Assert.Null(this.state.Notice(this.now));
    }

    [Fact]
    public void An_adapter_that_is_unplugged_is_gone_and_one_that_is_plugged_in_begins()
    {
        this.Listen();

        this.state.Take(InterfacesRemoved(Hci0, Adapter1), this.now);
        Assert.Null(this.state.Notice(this.now)); // bluetoothd may be about to end.
        this.now = this.state.Next(this.now).DueAt;
        Assert.Equal(RadioCondition.NoAdapter, this.state.Notice(this.now)?.Condition);

        this.state.Take(InterfacesAdded(Hci1, (Adapter1, Adapter(true))), this.now);
        this.Begin(Hci1);
        Assert.Equal("BlueZ listens on hci1 (active).", this.state.Notice(this.now)?.Text);
    }

    [Fact]
    public void An_adapter_that_refuses_is_tried_again_and_its_reason_is_told()
    {
        this.state.OwnerIs(Owner);
        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))));
        BusException fault = new(BusFault.ErrorReply, "org.bluez.Error.Failed: Busy", "org.bluez.Error.Failed");
        this.state.Next(this.now).Ear!.Failed(BlueZNotices.OfFault(fault, "hci0"), this.now);

        Assert.Contains("hci0 was expected to listen and answered org.bluez.Error.Failed: Busy;", this.state.Notice(this.now)?.Text, StringComparison.Ordinal);
        Assert.Equal(this.now.AddSeconds(1), this.state.Next(this.now).DueAt);

        this.now = this.now.AddSeconds(1);
        this.Begin(Hci0);
        Assert.Equal(RadioCondition.Listening, this.state.Notice(this.now)?.Condition);
    }

    [Fact]
    public void Several_adapters_listen_together_and_one_of_them_is_enough()
    {
        this.state.OwnerIs(Owner);
        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))), (Hci1, Interfaces((Adapter1, Adapter(true)), (Monitors, BusValue.Properties()))));
        this.Begin(Hci0);
        BlueZStep second = this.state.Next(this.now);
        Assert.True(second.Adapter!.OffersMonitors);
        second.Ear!.Began(passive: true, isDiscovering: false, this.now);
        Assert.Equal("BlueZ listens on hci0 (active) and hci1 (passive).", this.state.Notice(this.now)?.Text);

        this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(false)), this.now);
        Assert.Equal("BlueZ listens on hci1 (passive).", this.state.Notice(this.now)?.Text);
    }

    [Fact]
    public void Only_the_adapter_that_was_asked_for_begins_and_is_heard()
    {
        BlueZState named = Of("hci1");
        named.OwnerIs(Owner);
        named.Loaded(Owner, Objects((Hci0, Interfaces((Adapter1, Adapter(true))))), this.now);
        Assert.Equal(RadioCondition.WrongAdapter, named.Notice(this.now)?.Condition);
        Assert.Equal(BlueZStepKind.Wait, named.Next(this.now).Kind);
        Assert.Null(named.Take(InterfacesAdded(SockPath, (Device1, Device(FirstData))), this.now).Advert);

        named.Take(InterfacesAdded(Hci1, (Adapter1, Adapter(true))), this.now);
        Assert.Equal(Hci1, named.Next(this.now).Adapter?.Path);
        Assert.NotNull(named.Take(InterfacesAdded("/org/bluez/hci1/dev_C8_39_8F_70_00_01", (Device1, Device(FirstData))), this.now).Advert);
    }

    private static BlueZState Of(string? adapter) => new(adapter, new RfkillSwitches("/nowhere/rfkill"));

    private void Load(params (string Path, BusValue Interfaces)[] objects) => this.state.Loaded(Owner, Objects(objects), this.now);

    private void Begin(string path)
    {
        BlueZStep step = this.state.Next(this.now);
        Assert.Equal((BlueZStepKind.Begin, path), (step.Kind, step.Adapter?.Path));
        step.Ear!.Began(passive: false, isDiscovering: true, this.now);
    }

    private void Listen()
    {
        this.state.OwnerIs(Owner);
        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))));
        this.Begin(Hci0);
    }
}

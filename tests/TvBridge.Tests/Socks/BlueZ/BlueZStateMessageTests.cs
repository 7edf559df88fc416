using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;
using static TvBridge.Tests.Socks.BlueZ.BlueZWords;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZStateMessageTests
{
    private const string Hci0 = "/org/bluez/hci0";
    private const string Adapter1 = "org.bluez.Adapter1";
    private const string Device1 = "org.bluez.Device1";

    private readonly BlueZState state = new(null, new RfkillSwitches("/nowhere/rfkill"));
    private readonly DateTimeOffset now = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Signals_of_others_are_not_believed()
    {
        this.Listen();
        this.state.Take(InterfacesAdded(SockPath, (Device1, Device(FirstData))), this.now);

        BlueZNews forged = this.state.Take(PropertiesChanged(SockPath, Device1, Rssi(-50), sender: ":1.66"), this.now);
        this.state.Take(PropertiesChanged(Hci0, Adapter1, Adapter(false), sender: ":1.66"), this.now);

        Assert.Null(forged.Advert);
        Assert.Equal(RadioCondition.Listening, this.state.Notice(this.now)?.Condition);
        Assert.NotNull(this.state.Take(PropertiesChanged(SockPath, Device1, Rssi(-50)), this.now).Advert);
    }

    [Fact]
    public void Devices_that_are_there_at_the_start_are_known_and_not_heard()
    {
        this.state.OwnerIs(Owner);
        this.Load((Hci0, Interfaces((Adapter1, Adapter(true)))), (SockPath, Interfaces((Device1, Device(FirstData)))));

        BlueZNews news = this.state.Take(PropertiesChanged(SockPath, Device1, Rssi(-71)), this.now);

        Assert.Equal(FirstData, news.Advert?.ServiceData);
        Assert.Null(news.MissingPath);
    }

    [Fact]
    public void An_unknown_device_is_asked_about_and_heard_when_the_answer_comes()
    {
        this.Listen();

        Assert.Equal(SockPath, this.state.Take(PropertiesChanged(SockPath, Device1, Rssi(-71)), this.now).MissingPath);
        Assert.Equal(FirstData, this.state.Fetched(SockPath, Device(FirstData), this.now)?.ServiceData);

        this.state.Take(InterfacesRemoved(SockPath, Device1), this.now);
        Assert.Equal(SockPath, this.state.Take(PropertiesChanged(SockPath, Device1, Rssi(-71)), this.now).MissingPath);
    }

    [Fact]
    public void Messages_without_sense_change_nothing()
    {
        this.Listen();
        BusMessage[] nonsense =
        [
            new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", []),
            new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", [BusValue.Of(7), BusValue.Of("x")]),
            new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", [BusValue.Path(Hci0), BusValue.Of("x")]),
            new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved", [BusValue.Path(Hci0), BusValue.Of(Adapter1)]),
            new(Owner, Hci0, "org.freedesktop.DBus.Properties", "PropertiesChanged", [BusValue.Of(Adapter1)]),
            new(Owner, Hci0, "org.freedesktop.DBus.Properties", "PropertiesChanged", [BusValue.Of(Adapter1), BusValue.Properties(("Powered", BusValue.Of("off")))]),
            InterfacesAdded("/org/bluez/hci0/dev_x/hci1", (Adapter1, Adapter(true))),
            InterfacesAdded("/", (Adapter1, Adapter(true))),
        ];

        Assert.All(nonsense, message => Assert.Equal(default, this.state.Take(message, this.now)));
        Assert.Equal("BlueZ listens on hci0 (active).", this.state.Notice(this.now)?.Text);
    }

    [Fact]
    public void Objects_without_sense_are_no_adapters()
    {
        this.state.OwnerIs(Owner);

        this.state.Loaded(Owner, BusValue.Of("nothing"), this.now);

        Assert.Equal(RadioCondition.NoAdapter, this.state.Notice(this.now.AddSeconds(3))?.Condition);
    }

    [Fact]
    public void No_more_adapters_are_believed_than_a_machine_can_have()
    {
        this.state.OwnerIs(Owner);
        this.state.Loaded(Owner, Objects(), this.now);
        for (int i = 0; i < 1000; i++)
        {
            this.state.Take(InterfacesAdded($"/org/bluez/hci{i}", (Adapter1, Adapter(true))), this.now);
        }

        int begun = 0;
        for (; this.state.Next(this.now) is { Kind: BlueZStepKind.Begin } step; begun++)
        {
            step.Ear!.Began(passive: true, isDiscovering: false, this.now);
        }

        Assert.Equal(32, begun);
    }

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

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace RealPeers.Tests.Bus;

/// <summary>
/// A service that behaves as bluetoothd does on its bus, as far as listening goes: one adapter, discovery, monitors, devices that appear and change. It
/// refuses what it is told to refuse.
/// </summary>
internal sealed class FakeBlueZ : IAsyncDisposable
{
    public const string Hci0 = "/org/bluez/hci0";
    public const string Sock = Hci0 + "/dev_C8_39_8F_70_00_01";

    private const string Adapter1 = "org.bluez.Adapter1";
    private const string Device1 = "org.bluez.Device1";
    private const string Properties = "org.freedesktop.DBus.Properties";
    private const string ObjectManager = "org.freedesktop.DBus.ObjectManager";

    private readonly BusConnection connection;
    private readonly ConcurrentDictionary<string, BusValue> devices = new();
    private bool isPowered = true;

    private FakeBlueZ(BusConnection connection) => this.connection = connection;

    /// <summary>Every call that came: the member and, of a filter, what it asks for.</summary>
    public BlockingCollection<string> Calls { get; } = [];

    /// <summary>Errors instead of answers, by member.</summary>
    public ConcurrentDictionary<string, string> Refusals { get; } = new();

    /// <summary>Whether passive listening is offered, as with bluetoothd -E.</summary>
    public bool OffersMonitors { get; init; }

    public static async Task<FakeBlueZ> StartAsync(PrivateBus bus, CancellationToken cancellation, bool offersMonitors = false, params (string Path, byte[] Data)[] known)
    {
        FakeBlueZ service = new(await bus.ConnectAsync(cancellation)) { OffersMonitors = offersMonitors };
        foreach ((string path, byte[] data) in known)
        {
            service.devices[path] = DeviceOf(data, -60);
        }

        await service.connection.ExportAsync("/", service.AnswerRoot);
        await service.connection.ExportAsync(Hci0, service.AnswerAdapter);
        await BusNameOwner.OwnAsync(service.connection, "org.bluez", cancellation);
        return service;
    }

    /// <summary>Waits until a call of this kind comes, over all others.</summary>
    public void WaitFor(string call, CancellationToken cancellation)
    {
        while (this.Calls.Take(cancellation) != call)
        {
        }
    }

    public Task AppearAsync(string path, byte[] data, short rssiDbm)
    {
        this.devices[path] = DeviceOf(data, rssiDbm);
        return this.connection.EmitAsync("/", ObjectManager, "InterfacesAdded", BusValue.Path(path), Interfaces((Device1, this.devices[path])));
    }

    public Task ChangeAsync(string path, params (string Name, BusValue Value)[] changes) => this.connection.EmitAsync(
        path, Properties, "PropertiesChanged", BusValue.Of(path == Hci0 ? Adapter1 : Device1), BusValue.Properties(changes), BusValue.Array("s"));

    public Task PowerAsync(bool on)
    {
        this.isPowered = on;
        return this.ChangeAsync(Hci0, ("Powered", BusValue.Of(on)));
    }

    /// <summary>A device that bluetoothd has and never told.</summary>
    public async Task HideAsync(string path, byte[] data)
    {
        this.devices[path] = DeviceOf(data, -60);
        await this.connection.ExportAsync(path, call => call.Member == "GetAll" ? BusAnswer.Done(this.devices[path]) : BusAnswer.NotMine);
    }

    public static BusValue ServiceData(byte[] data) => BusValue.Properties(("0000fcd2-0000-1000-8000-00805f9b34fb", BusValue.Of(data)));

    /// <summary>Asks the application behind a registered monitor what it wants, as bluetoothd does, and grants it.</summary>
    public async Task<BusValue> GrantAsync(string application, string root, string member = "Activate")
    {
        IReadOnlyList<BusValue> objects = await this.connection.CallAsync(BusCall.GetManagedObjects(application, root), default);
        (BusValue path, BusValue interfaces) = objects[0].Entries[0];
        await this.connection.CallAsync(new BusCall(application, path.AsText!, "org.bluez.AdvertisementMonitor1", member), default);
        return interfaces;
    }

    public async ValueTask DisposeAsync()
    {
        await this.connection.DisposeAsync();
        this.Calls.Dispose();
    }

    private static BusValue DeviceOf(byte[] data, short rssiDbm) =>
        BusValue.Properties(("Address", BusValue.Of("C8:39:8F:70:00:01")), ("ServiceData", ServiceData(data)), ("RSSI", BusValue.Of(rssiDbm)));

    private static BusValue Interfaces(params IReadOnlyList<(string Name, BusValue Properties)> interfaces)
    {
        List<KeyValuePair<BusValue, BusValue>> entries = [];
        foreach ((string name, BusValue properties) in interfaces)
        {
            entries.Add(KeyValuePair.Create(BusValue.Of(name), properties));
        }

        return BusValue.Dictionary("s", "a{sv}", entries);
    }

    private BusAnswer AnswerRoot(BusMessage call)
    {
        if (call.Member != "GetManagedObjects")
        {
            return BusAnswer.NotMine;
        }

        this.Calls.Add(call.Member);
        if (this.Refusals.TryGetValue(call.Member, out string? refusal))
        {
            return BusAnswer.Error(refusal, "No.");
        }

        BusValue adapter = BusValue.Properties(("Powered", BusValue.Of(this.isPowered)), ("Discovering", BusValue.Of(false)));
        List<KeyValuePair<BusValue, BusValue>> objects =
        [
            KeyValuePair.Create(BusValue.Path(Hci0), this.OffersMonitors
                ? Interfaces((Adapter1, adapter), ("org.bluez.AdvertisementMonitorManager1", BusValue.Properties()))
                : Interfaces((Adapter1, adapter))),
        ];
        foreach ((string path, BusValue device) in this.devices)
        {
            objects.Add(KeyValuePair.Create(BusValue.Path(path), Interfaces((Device1, device))));
        }

        return BusAnswer.Done(BusValue.Dictionary("o", "a{sa{sv}}", objects));
    }

    private BusAnswer AnswerAdapter(BusMessage call)
    {
        if (call.Interface is not (Adapter1 or "org.bluez.AdvertisementMonitorManager1"))
        {
            return BusAnswer.NotMine;
        }

        this.Calls.Add(call.Member switch
        {
            "SetDiscoveryFilter" => $"SetDiscoveryFilter {call.Arguments[0]["Transport"]?.AsText} {call.Arguments[0]["DuplicateData"]?.AsBoolean}",
            "RegisterMonitor" => $"RegisterMonitor {call.Sender} {call.Arguments[0].AsText}",
            _ => call.Member,
        });
        if (this.Refusals.TryGetValue(call.Member, out string? refusal))
        {
            return BusAnswer.Error(refusal, "No.");
        }

        if (call.Member == "StartDiscovery")
        {
            _ = this.ChangeAsync(Hci0, ("Discovering", BusValue.Of(true)));
        }

        return BusAnswer.Done();
    }
}

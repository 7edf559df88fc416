using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace RealPeers.Tests.Bus;

/// <summary>
/// A service that behaves as bluetoothd does on its bus, as far as links go: one adapter, devices that are heard once it looks for them, pairing that needs an
/// agent, a service with values on a device that is paired. It refuses what it is told to refuse.
/// </summary>
internal sealed class FakePairing : IAsyncDisposable
{
    public const string Hci0 = "/org/bluez/hci0";
    public const string Left = Hci0 + "/dev_C4_DE_E2_19_2B_7F";
    public const string Right = Hci0 + "/dev_C4_DE_E2_19_2B_80";
    public const string Value = "7c2e0002-5a1b-4c53-9f3e-2b6d8a41e7d0";
    private const string Service = "7c2e0001-5a1b-4c53-9f3e-2b6d8a41e7d0";
    private const string CharacteristicPath = Left + "/service0001/char0002";
    private readonly BusConnection connection;
    private readonly ConcurrentDictionary<string, BusValue> devices = new();
    private volatile bool isLooking;
    private volatile bool isConnected;
    private volatile bool isPaired;
    private (string Owner, string Path)? agent;

    private FakePairing(BusConnection connection) => this.connection = connection;

    /// <summary>Every call that came, members alone.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Errors instead of answers, by member; how often.</summary>
    public ConcurrentDictionary<string, (string Name, string Text, int Times)> Refusals { get; } = new();

    public bool IsPowered { get; init; } = true;

    public bool HasAdapter { get; init; } = true;

    public bool HasService { get; init; } = true;

    /// <summary>Whether the link goes with the next value that is read or written.</summary>
    public bool LosesLink { get; set; }

    /// <summary>The value of the one characteristic.</summary>
    public byte[] Content { get; set; } = "as it was"u8.ToArray();

    public static async Task<FakePairing> StartAsync(
        PrivateBus bus, CancellationToken cancellation, Func<BusConnection, FakePairing>? make = null, params (string Path, string Name, bool IsOpen)[] inTheAir)
    {
        BusConnection connection = await bus.ConnectAsync(cancellation);
        FakePairing service = make?.Invoke(connection) ?? new FakePairing(connection);
        foreach ((string path, string name, bool isOpen) in inTheAir)
        {
            service.devices[path] = DeviceOf(path, name, isOpen);
            await connection.ExportAsync(path, call => service.AnswerDevice(call));
        }

        await connection.ExportAsync("/", service.AnswerRoot);
        await connection.ExportAsync("/org/bluez", call => service.AnswerManager(call));
        await connection.ExportAsync(Hci0, service.AnswerAdapter);
        await connection.ExportAsync(CharacteristicPath, service.AnswerValue);
        await BusNameOwner.OwnAsync(connection, "org.bluez", cancellation);
        return service;
    }

    /// <summary>One that was made with other properties than usual.</summary>
    public static FakePairing Of(BusConnection connection, bool isPowered = true, bool hasAdapter = true, bool hasService = true) =>
        new(connection) { IsPowered = isPowered, HasAdapter = hasAdapter, HasService = hasService };

    public ValueTask DisposeAsync() => this.connection.DisposeAsync();

    private static BusValue DeviceOf(string path, string name, bool isOpen)
    {
        string address = path[(path.IndexOf("dev_", StringComparison.Ordinal) + 4)..].Replace('_', ':');
        (string, BusValue) says = isOpen
            ? ("UUIDs", BusValue.Array("s", BusValue.Of(Service)))
            : ("ServiceData", FakeBlueZ.ServiceData([0x45]));
        return BusValue.Properties(("Address", BusValue.Of(address)), ("Name", BusValue.Of(name)), ("RSSI", BusValue.Of((short)-60)), says);
    }

    private static KeyValuePair<BusValue, BusValue> Object(string path, string owner, BusValue properties) =>
        KeyValuePair.Create(BusValue.Path(path), BusValue.Dictionary("s", "a{sv}", KeyValuePair.Create(BusValue.Of(owner), properties)));

    private BusAnswer? Refusal(string member)
    {
        this.Calls.Enqueue(member);
        if (!this.Refusals.TryGetValue(member, out (string Name, string Text, int Times) refusal) || refusal.Times == 0)
        {
            return null;
        }

        this.Refusals[member] = refusal with { Times = refusal.Times - 1 };
        return BusAnswer.Error(refusal.Name, refusal.Text);
    }

    private BusAnswer AnswerRoot(BusMessage call)
    {
        if (call.Member != "GetManagedObjects")
        {
            return BusAnswer.NotMine;
        }

        List<KeyValuePair<BusValue, BusValue>> objects = [];
        if (this.HasAdapter)
        {
            objects.Add(Object(Hci0, "org.bluez.Adapter1", BusValue.Properties(("Powered", BusValue.Of(this.IsPowered)))));
        }

        objects.AddRange(this.isLooking || this.isConnected ? this.devices.Select(device => Object(device.Key, "org.bluez.Device1", device.Value)) : []);
        if (this.isPaired && this.HasService)
        {
            objects.Add(Object(Left + "/service0001", "org.bluez.GattService1", BusValue.Properties(("UUID", BusValue.Of(Service)))));
            objects.Add(Object(CharacteristicPath, "org.bluez.GattCharacteristic1", BusValue.Properties(
                ("UUID", BusValue.Of(Value)), ("Service", BusValue.Path(Left + "/service0001")))));
        }

        return BusAnswer.Done(BusValue.Dictionary("o", "a{sa{sv}}", objects));
    }

    private BusAnswer AnswerManager(BusMessage call)
    {
        if (call.Interface != "org.bluez.AgentManager1")
        {
            return BusAnswer.NotMine;
        }

        this.agent = call.Member == "RegisterAgent" ? (call.Sender, call.Arguments[0].AsText!) : null;
        return this.Refusal(call.Member) ?? BusAnswer.Done();
    }

    private BusAnswer AnswerAdapter(BusMessage call)
    {
        if (call.Interface != "org.bluez.Adapter1")
        {
            return BusAnswer.NotMine;
        }

        this.isLooking = call.Member == "StartDiscovery" || (this.isLooking && call.Member != "StopDiscovery");
        return this.Refusal(call.Member) ?? BusAnswer.Done();
    }

    private BusAnswer AnswerDevice(BusMessage call)
    {
        if (call.Member == "Get")
        {
            return BusAnswer.Done(BusValue.Variant(BusValue.Of(this.isConnected)));
        }

        BusAnswer? refusal = this.Refusal(call.Member);
        if (refusal is null && call.Member == "Pair" && this.agent?.Owner != call.Sender)
        {
            return BusAnswer.Error("org.bluez.Error.AuthenticationFailed", "Authentication Failed");
        }

        this.isConnected = refusal is null ? call.Member != "Disconnect" : this.isConnected;
        this.isPaired = refusal is null && (call.Member == "Pair" || (this.isPaired && this.isConnected));
        return refusal ?? BusAnswer.Done();
    }

    private BusAnswer AnswerValue(BusMessage call)
    {
        if (this.LosesLink)
        {
            this.isConnected = false;
            return BusAnswer.Error("org.bluez.Error.Failed", "Operation failed with ATT error: 0x0e");
        }

        BusAnswer? refusal = this.Refusal(call.Member);
        if (refusal is null && call.Member == "WriteValue")
        {
            this.Calls.Enqueue(call.Arguments[1]["type"]?.AsText ?? "no type");
            this.Content = call.Arguments[0].AsBytes!;
        }

        return refusal ?? (call.Member == "ReadValue" ? BusAnswer.Done(BusValue.Of(this.Content)) : BusAnswer.Done());
    }
}

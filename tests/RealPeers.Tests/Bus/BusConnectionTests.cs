using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>The D-Bus layer on a real bus, alone and with busctl and gdbus, which know nothing of it.</summary>
public sealed class BusConnectionTests
{
    private const string Service = "org.example.Echo";
    private const string ObjectPath = "/org/example/echo";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_type_goes_to_another_connection_and_back_as_it_was()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await server.ExportAsync(ObjectPath, call => BusAnswer.Done(call.Arguments));
        BusValue[] sent =
        [
            BusValue.Of(true), BusValue.Of((byte)200), BusValue.Of(short.MinValue), BusValue.Of(ushort.MaxValue), BusValue.Of(int.MinValue),
            BusValue.Of(uint.MaxValue), BusValue.Of(long.MinValue), BusValue.Of(ulong.MaxValue), BusValue.Of(-0.25), BusValue.Of("Fuß 🧦"),
            BusValue.Path("/a/b"), BusValue.OfSignature("a{sv}"), BusValue.Variant(BusValue.Variant(BusValue.Of(""))), BusValue.Of(Array.Empty<byte>()),
            BusValue.Of(new byte[] { 0, 1, 255 }), BusValue.Array("s"), BusValue.Array("(yyay)", BusValue.Struct(BusValue.Of((byte)1), BusValue.Of((byte)2), BusValue.Of(new byte[] { 3 }))),
            BusValue.Dictionary("o", "a{sv}", KeyValuePair.Create(BusValue.Path("/x"), BusValue.Properties(("RSSI", BusValue.Of((short)-61))))),
        ];

        IReadOnlyList<BusValue> back = await client.CallAsync(new BusCall(server.UniqueName, ObjectPath, Service, "Echo", sent), Cancellation);

        Assert.Equal(sent.Select(Spell), back.Select(Spell));
    }

    [Fact]
    public async Task Busctl_and_gdbus_understand_our_objects_and_we_understand_what_they_send()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await BusNameOwner.OwnAsync(server, Service, Cancellation);
        await server.ExportAsync(ObjectPath, call => call.Member switch
        {
            "Echo" => BusAnswer.Done(call.Arguments),
            "Refuse" => BusAnswer.Error("org.example.Error.No", "Not today."),
            _ => BusAnswer.NotMine,
        });

        string busctl = await bus.RunAsync(
            "busctl", "--address=" + bus.Text, "call", Service, ObjectPath, Service, "Echo", "a{sv}aysn", "1", "Transport", "s", "le", "2", "210", "252", "text", "--", "-61");
        string gdbus = await bus.RunAsync(
            "gdbus", "call", "--address", bus.Text, "--dest", Service, "--object-path", ObjectPath, "--method", Service + ".Echo", "<@a(yyay) [(0, 22, [0xd2, 0xfc])]>", "(true, -5)");

        Assert.Equal("a{sv}aysn 1 \"Transport\" s \"le\" 2 210 252 \"text\" -61", busctl.Trim());
        Assert.Equal("(<[(byte 0x00, byte 0x16, [byte 0xd2, 0xfc])]>, (true, -5))", gdbus.Trim());
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => bus.RunAsync("busctl", "--address=" + bus.Text, "call", Service, ObjectPath, Service, "Refuse"));
        Assert.Contains("Not today.", refused.Message, StringComparison.Ordinal);
        InvalidOperationException unknown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => bus.RunAsync("busctl", "--address=" + bus.Text, "call", Service, ObjectPath, Service, "Dance"));
        Assert.Contains("Unknown", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_other_side_have_names_and_command_no_terminal()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await server.ExportAsync(ObjectPath, _ => BusAnswer.Error("org.bluez.Error.NotReady", "Resource\u001b[2J not ready"));

        BusException refused = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(new BusCall(server.UniqueName, ObjectPath, Service, "Do"), Cancellation));
        BusException nobody = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(new BusCall("org.example.Nobody", "/", Service, "Do"), Cancellation));
        await BusNameOwner.OwnAsync(server, "org.example.Closed", Cancellation);
        BusException denied = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(BusCall.Get("org.example.Closed", "/", Service, "X"), Cancellation));

        Assert.Equal((BusFault.ErrorReply, "org.bluez.Error.NotReady"), (refused.Fault, refused.ErrorName));
        Assert.Equal("org.bluez.Error.NotReady: Resource?[2J not ready", refused.Message);
        Assert.Equal("org.freedesktop.DBus.Error.NameHasNoOwner", nobody.ErrorName);
        Assert.Equal("org.freedesktop.DBus.Error.AccessDenied", denied.ErrorName);
    }

    [Fact]
    public async Task Signals_come_in_order_and_end_when_they_are_no_longer_wanted()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        ConcurrentQueue<BusMessage> heard = new();
        using SemaphoreSlim each = new(0);
        IDisposable subscription = await client.SubscribeAsync(
            $"type='signal',interface='{Service}',member='Tick'",
            signal =>
            {
                heard.Enqueue(signal);
                each.Release();
            },
            Cancellation);

        for (int i = 0; i < 200; i++)
        {
            await server.EmitAsync(ObjectPath, Service, "Tick", BusValue.Of(i));
            await server.EmitAsync(ObjectPath, Service, "Tock", BusValue.Of(i));
        }

        for (int i = 0; i < 200; i++)
        {
            Assert.True(await each.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        }

        Assert.Equal(Enumerable.Range(0, 200).Select(i => (long?)i), heard.Select(signal => signal.Arguments[0].AsInteger));
        Assert.All(heard, signal => Assert.Equal((server.UniqueName, ObjectPath, "Tick"), (signal.Sender, signal.Path, signal.Member)));

        subscription.Dispose();
        await client.OwnerOfAsync(Service, Cancellation);
        await server.EmitAsync(ObjectPath, Service, "Tick", BusValue.Of(1));
        await server.OwnerOfAsync(Service, Cancellation);
        await client.OwnerOfAsync(Service, Cancellation);
        Assert.Equal(200, heard.Count);
    }

    [Fact]
    public async Task The_owner_of_a_name_is_told_now_and_whenever_it_changes()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        BlockingCollection<string?> owners = [];
        await client.WatchOwnerAsync(Service, owners.Add, Cancellation);
        Assert.Null(owners.Take(Cancellation));

        BusConnection server = await bus.ConnectAsync(Cancellation);
        await BusNameOwner.OwnAsync(server, Service, Cancellation);
        Assert.Equal(server.UniqueName, owners.Take(Cancellation));

        await server.DisposeAsync();
        Assert.Null(owners.Take(Cancellation));
    }

    private static string Spell(BusValue value) => value.Kind switch
    {
        BusKind.Variant => $"v<{Spell(value.Value!)}>",
        BusKind.Bytes => "ay:" + Convert.ToHexString(value.AsBytes!),
        BusKind.Dictionary => value.Signature + "{" + string.Join(",", value.Entries.Select(entry => Spell(entry.Key) + "=" + Spell(entry.Value))) + "}",
        BusKind.Array or BusKind.Struct => value.Signature + "[" + string.Join(",", value.Items.Select(Spell)) + "]",
        _ => $"{value.Signature}:{value.AsText ?? value.Bits.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}",
    };
}

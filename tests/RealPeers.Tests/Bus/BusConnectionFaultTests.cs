using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>What goes wrong on a real bus: nobody answers, too much comes, the bus dies, a handler has a fault.</summary>
public sealed class BusConnectionFaultTests
{
    private const string Service = "org.example.Echo";
    private const string ObjectPath = "/org/example/echo";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_waits_longer_than_he_wants_for_an_answer()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await server.ExportAsync(ObjectPath, _ => BusAnswer.None);
        BusCall call = new(server.UniqueName, ObjectPath, Service, "Do");
        using CancellationTokenSource impatient = new();

        Task<IReadOnlyList<BusValue>> cancelled = client.CallAsync(call, impatient.Token);
        await impatient.CancelAsync();
        BusException late = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(call with { Timeout = TimeSpan.FromMilliseconds(50) }, Cancellation));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(BusFault.NoAnswer, late.Fault);
    }

    [Fact]
    public async Task What_is_no_message_is_refused_before_it_is_sent_and_the_connection_stays()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        BusCall[] wrong =
        [
            new(":1.0", "no-path", Service, "Do"),
            new(":1.0", "/", "nointerface", "Do"),
            new("no name", "/", Service, "Do"),
            new(":1.0", "/", Service, "Do", BusValue.Path("relative")),
            new(":1.0", "/", Service, "Do", BusValue.Of("zero\0inside")),
            new(":1.0", "/", Service, "Do", BusValue.OfSignature("a{")),
            new(":1.0", "/", Service, "Do", BusValue.Unknown("h")),
            new(":1.0", "/", Service, "Do", BusValue.Array("s", BusValue.Of(1))),
        ];

        foreach (BusCall call in wrong)
        {
            BusException fault = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(call, Cancellation));
            Assert.Equal(BusFault.Malformed, fault.Fault);
        }

        Assert.Equal(BusFault.Malformed, (await Assert.ThrowsAsync<BusException>(() => client.SubscribeAsync("type='nonsense'", _ => { }, Cancellation))).Fault);
        Assert.Equal(BusFault.Malformed, (await Assert.ThrowsAsync<BusException>(() => client.ExportAsync("relative", _ => BusAnswer.None))).Fault);
        Assert.Equal(client.UniqueName, await client.OwnerOfAsync(client.UniqueName, Cancellation));
    }

    [Fact]
    public async Task What_is_larger_or_deeper_than_anything_asked_for_is_not_read()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        BusValue deep = BusValue.Of(1);
        for (int i = 0; i < 40; i++)
        {
            deep = BusValue.Variant(deep);
        }

        await server.ExportAsync(ObjectPath, call => BusAnswer.Done(call.Member switch
        {
            "Deep" => deep,
            "Many" => BusValue.Array("b", [.. Enumerable.Repeat(BusValue.Of(true), 500_001)]),
            _ => BusValue.Of(new byte[(16 * 1024 * 1024) + 1]),
        }));

        foreach (string member in (string[])["Deep", "Many", "Large"])
        {
            BusException fault = await Assert.ThrowsAsync<BusException>(() => client.CallAsync(new BusCall(server.UniqueName, ObjectPath, Service, member), Cancellation));
            Assert.Equal(BusFault.TooLarge, fault.Fault);
        }
    }

    [Fact]
    public async Task A_bus_that_dies_is_told_to_everybody_who_waits()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await server.ExportAsync(ObjectPath, _ => BusAnswer.None);
        Task<IReadOnlyList<BusValue>> waiting = client.CallAsync(new BusCall(server.UniqueName, ObjectPath, Service, "Do"), Cancellation);

        bus.Kill();

        BusException fault = await Assert.ThrowsAsync<BusException>(() => waiting);
        Assert.True(fault.Fault is BusFault.Disconnected or BusFault.NoAnswer, fault.ToString());
        Assert.Equal(BusFault.Disconnected, (await client.Ended.WaitAsync(TimeSpan.FromSeconds(10), Cancellation)).Fault);
        Assert.Equal(BusFault.Disconnected, (await Assert.ThrowsAsync<BusException>(() => client.OwnerOfAsync(Service, Cancellation))).Fault);
    }

    [Fact]
    public async Task A_handler_that_throws_ends_its_connection_and_is_told()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await using BusConnection server = await bus.ConnectAsync(Cancellation);
        await server.ExportAsync(ObjectPath, _ => throw new InvalidTimeZoneException("planted"));

        await Assert.ThrowsAsync<BusException>(() => client.CallAsync(new BusCall(server.UniqueName, ObjectPath, Service, "Do"), Cancellation));

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => server.Ended.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
    }

    [Fact]
    public async Task A_bus_that_is_not_there_has_a_name_for_that()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        bus.Kill();

        Assert.Equal(BusFault.NoBus, (await Assert.ThrowsAsync<BusException>(() => bus.ConnectAsync(Cancellation))).Fault); // a file, and nobody listens
        File.Delete(bus.SocketPath);
        Assert.Equal(BusFault.NoBus, (await Assert.ThrowsAsync<BusException>(() => bus.ConnectAsync(Cancellation))).Fault); // no file
        Assert.Equal(BusFault.NoBus, (await Assert.ThrowsAsync<BusException>(() => BusConnection.OpenAsync(BusAddress.At("nonsense"), Cancellation))).Fault);
    }

    [Fact]
    public async Task Waiting_wakes_nobody()
    {
        using PrivateBus bus = await PrivateBus.StartAsync();
        await using BusConnection client = await bus.ConnectAsync(Cancellation);
        await client.OwnerOfAsync(Service, Cancellation);
        long before = Wakes();

        await Task.Delay(1000, Cancellation);

        // A loop that looks every 100 ms would wake ten times, however busy the machine is.
        Assert.InRange(Wakes() - before, 0, 4);
    }

    private static long Wakes()
    {
        string[] threads = [.. Directory.GetDirectories("/proc/self/task").Where(thread => File.ReadAllText(Path.Combine(thread, "comm")).Trim() == "D-Bus")];
        Assert.NotEmpty(threads);
        return threads
            .SelectMany(thread => File.ReadAllLines(Path.Combine(thread, "status")))
            .Where(line => line.StartsWith("voluntary_ctxt_switches:", StringComparison.Ordinal))
            .Sum(line => long.Parse(line.Split(':')[1], CultureInfo.InvariantCulture));
    }
}

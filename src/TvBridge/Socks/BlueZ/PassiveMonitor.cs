using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace TvBridge.Socks.BlueZ;

/// <summary>
/// What BlueZ asks of a program that wants to hear passively: an object that says which adverts, here all with BTHome's service data. The adapter then
/// sends nothing itself, and its own filter of repeats is off.
/// </summary>
/// <param name="connection">The bus.</param>
/// <param name="adapter">The adapter.</param>
/// <param name="lost">Called on the bus's thread when BlueZ lets the wish go after it had granted it.</param>
internal sealed class PassiveMonitor(BusConnection connection, BlueZAdapter adapter, Action lost) : IDisposable
{
    private const byte ServiceData16 = 0x16;

    private static readonly TimeSpan mostPatience = TimeSpan.FromSeconds(5);
    private static readonly byte[] btHomeUuid = [0xD2, 0xFC];

    private readonly TaskCompletionSource<bool> granted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<IDisposable> objects = [];

    private string RootPath => $"/tvbridge/{adapter.Name}";

    private string MonitorPath => this.RootPath + "/bthome";

    /// <summary>Registers the wish.</summary>
    /// <returns>Whether it was granted.</returns>
    /// <exception cref="BusException">BlueZ refused, or is gone.</exception>
    public async Task<bool> RegisterAsync(TimeProvider time, CancellationToken cancellation)
    {
        this.objects.Add(await connection.ExportAsync(this.RootPath, this.AnswerRoot));
        this.objects.Add(await connection.ExportAsync(this.MonitorPath, this.AnswerMonitor));
        await connection.CallAsync(this.Call("RegisterMonitor"), cancellation);
        try
        {
            return await this.granted.Task.WaitAsync(mostPatience, time, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Takes the wish back, if BlueZ still knows it.</summary>
    public async Task UnregisterAsync(CancellationToken cancellation)
    {
        try
        {
            await connection.CallAsync(this.Call("UnregisterMonitor"), cancellation);
        }
        catch (BusException)
        {
            // Then there is none.
        }

        this.Dispose();
    }

    /// <summary>Takes the objects from the bus.</summary>
    public void Dispose()
    {
        this.objects.ForEach(entry => entry.Dispose());
        this.objects.Clear();
    }

    private BusCall Call(string member) => new(BlueZNames.Service, adapter.Path, BlueZNames.MonitorManager, member, BusValue.Path(this.RootPath));

    private BusAnswer AnswerRoot(BusMessage call) => call is { Interface: BusNames.ObjectManager, Member: "GetManagedObjects" }
        ? BusAnswer.Done(BusValue.Dictionary(
            "o",
            "a{sa{sv}}",
            KeyValuePair.Create(BusValue.Path(this.MonitorPath), BusValue.Dictionary("s", "a{sv}", KeyValuePair.Create(BusValue.Of(BlueZNames.Monitor), Properties())))))
        : BusAnswer.NotMine;

    private BusAnswer AnswerMonitor(BusMessage call)
    {
        switch (call)
        {
            case { Interface: BusNames.Properties, Member: "GetAll" }:
                return BusAnswer.Done(Properties());
            case { Interface: BlueZNames.Monitor, Member: "Activate" }:
                this.granted.TrySetResult(true);
                return BusAnswer.Done();
            case { Interface: BlueZNames.Monitor, Member: "Release" }:
                if (!this.granted.TrySetResult(false))
                {
                    lost();
                }

                return BusAnswer.Done();
            case { Interface: BlueZNames.Monitor, Member: "DeviceFound" or "DeviceLost" }:
                return BusAnswer.Done();
            default:
                return BusAnswer.NotMine;
        }
    }

    // No thresholds of loudness: with one, a controller that filters by itself would report some adverts only.
    private static BusValue Properties() => BusValue.Properties(
        ("Type", BusValue.Of("or_patterns")),
        ("Patterns", BusValue.Array("(yyay)", BusValue.Struct(BusValue.Of((byte)0), BusValue.Of(ServiceData16), BusValue.Of(btHomeUuid)))));
}

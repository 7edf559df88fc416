using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.BlueZ;

/// <summary>A few calls of BlueZ, over a connection of its own.</summary>
internal sealed class BlueZCalls : IAsyncDisposable
{
    // Whoever leaves does not wait longer than this for something that hangs.
    private static readonly TimeSpan LeaveMax = TimeSpan.FromSeconds(10);
    private readonly BusConnection bus;

    private BlueZCalls(BusConnection bus) => this.bus = bus;

    /// <summary>Connects to the bus.</summary>
    /// <exception cref="SockLinkException">There is none that lets us in.</exception>
    public static async Task<BlueZCalls> OpenAsync(BusAddress address, CancellationToken cancellation)
    {
        try
        {
            return new BlueZCalls(await BusConnection.OpenAsync(address, cancellation));
        }
        catch (BusException fault)
        {
            throw BlueZLinkFaults.BeforeLink(fault, "The connection to BlueZ failed");
        }
    }

    /// <summary>All objects that BlueZ has now.</summary>
    /// <exception cref="BusException">It did not tell.</exception>
    public async Task<BlueZObjects> ObjectsAsync(CancellationToken cancellation) =>
        new((await this.bus.CallAsync(BusCall.GetManagedObjects(BlueZNames.Service), cancellation)) is [BusValue objects, ..] ? objects : BusValue.Properties());

    /// <summary>Calls a method of an object.</summary>
    /// <exception cref="BusException">It answered with an error, or not at all.</exception>
    public Task<IReadOnlyList<BusValue>> CallAsync(
        string path, string owner, string member, TimeSpan timeout, CancellationToken cancellation, params IReadOnlyList<BusValue> arguments) =>
        this.bus.CallAsync(new BusCall(BlueZNames.Service, path, owner, member, arguments) { Timeout = timeout }, cancellation);

    /// <summary>Puts an object of ours on the bus, for BlueZ to call.</summary>
    /// <exception cref="BusException">The connection has ended.</exception>
    public Task<IDisposable> ExportAsync(string path, Func<BusMessage, BusAnswer> answer) => this.bus.ExportAsync(path, answer);

    /// <summary>Calls a method on the way out: it helps, or it does not.</summary>
    public async Task TryCallAsync(string path, string owner, string member, params IReadOnlyList<BusValue> arguments)
    {
        try
        {
            await this.CallAsync(path, owner, member, LeaveMax, CancellationToken.None, arguments);
        }
        catch (BusException)
        {
            // What is gone already needs no end.
        }
    }

    /// <summary>Whether a property of a device is true; false also when there is no such device any more.</summary>
    public async Task<bool> IsAsync(string devicePath, string property, CancellationToken cancellation)
    {
        try
        {
            return await this.bus.CallAsync(BusCall.Get(BlueZNames.Service, devicePath, BlueZNames.Device, property), cancellation) is [{ AsBoolean: true }, ..];
        }
        catch (BusException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.bus.DisposeAsync();
}

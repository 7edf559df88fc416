using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.BlueZ;

/// <summary>A link that BlueZ holds.</summary>
/// <param name="bluez">Reaches BlueZ; disposed of with the link.</param>
/// <param name="adapterPath">The adapter that has the link.</param>
/// <param name="sock">The other end.</param>
internal sealed class BlueZLink(BlueZCalls bluez, string adapterPath, FoundSock sock) : ISockLink
{
    // The Attribute Protocol gives up after 30 s by itself, for each packet of a long value.
    private static readonly TimeSpan ValueMax = TimeSpan.FromSeconds(60);
    private static readonly BusValue NoOptions = BusValue.Properties();
    private static readonly BusValue AsRequest = BusValue.Properties(("type", BusValue.Of("request")));

    /// <inheritdoc/>
    public SockAddress Address => sock.Address;

    /// <inheritdoc/>
    public string Name => sock.Name;

    /// <summary>The objects of the sock's characteristics.</summary>
    public IReadOnlyDictionary<Guid, string> Characteristics { get; set; } = new Dictionary<Guid, string>();

    /// <inheritdoc/>
    public async Task<byte[]> ReadAsync(Guid characteristic, CancellationToken cancellation) =>
        await this.CallAsync(characteristic, "ReadValue", cancellation, NoOptions) is [{ AsBytes: byte[] value }, ..] ? value : [];

    /// <inheritdoc/>
    public Task WriteAsync(Guid characteristic, ReadOnlyMemory<byte> value, CancellationToken cancellation) =>
        this.CallAsync(characteristic, "WriteValue", cancellation, BusValue.Of(value.ToArray()), AsRequest);

    /// <summary>Ends the link, and has BlueZ forget the sock: it keeps no bond, and one that BlueZ keeps would be in the way the next time.</summary>
    public async Task LeaveAsync()
    {
        await bluez.TryCallAsync(sock.Path, BlueZNames.Device, "Disconnect");
        await bluez.TryCallAsync(adapterPath, BlueZNames.Adapter, "RemoveDevice", BusValue.Path(sock.Path));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.LeaveAsync();
        await bluez.DisposeAsync();
    }

    private async Task<IReadOnlyList<BusValue>> CallAsync(Guid characteristic, string member, CancellationToken cancellation, params IReadOnlyList<BusValue> arguments)
    {
        if (!this.Characteristics.TryGetValue(characteristic, out string? path))
        {
            throw new SockLinkException($"{sock} has no value {characteristic}; update the older of sock and program.", 0x01);
        }

        try
        {
            return await bluez.CallAsync(path, GattNames.Characteristic, member, ValueMax, cancellation, arguments);
        }
        catch (BusException fault)
        {
            // BlueZ also says "unlikely error" when the link broke in the middle, and then the sock has said nothing.
            throw await bluez.IsAsync(sock.Path, "Connected", CancellationToken.None) ? BlueZLinkFaults.OfValue(fault, sock) : BlueZLinkFaults.Lost(sock);
        }
    }
}

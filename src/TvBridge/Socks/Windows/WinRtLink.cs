using System;
using System.Collections.Generic;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Pairing;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;
using Windows.Devices.Bluetooth;
using Windows.Devices.Bluetooth.GenericAttributeProfile;
using Windows.Foundation;

namespace TvBridge.Socks.Windows;

/// <summary>A link that is paired already. Windows splits long reads and writes by itself.</summary>
internal sealed class WinRtLink : ISockLink
{
    private readonly Dictionary<Guid, GattCharacteristic> characteristics = [];
    private readonly BluetoothLEDevice device;
    private readonly GattSession session;
    private readonly LinkAnswers answers;
    private GattDeviceService? service;

    private WinRtLink(BluetoothLEDevice device, SockAddress address, GattSession session, LinkAnswers answers)
    {
        this.device = device;
        this.session = session;
        this.answers = answers;
        this.Address = address;
        this.Name = device.Name;
    }

    /// <inheritdoc/>
    public SockAddress Address { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Opens the sock's service. The device stays the caller's when it throws.</summary>
    public static async Task<WinRtLink> OpenAsync(BluetoothLEDevice device, SockAddress address, LinkAnswers answers, CancellationToken cancellation)
    {
        GattSession session = await GattSession.FromDeviceIdAsync(device.BluetoothDeviceId).AsTask(cancellation);
        WinRtLink link = new(device, address, session, answers);
        try
        {
            session.MaintainConnection = true;
            await link.FindValuesAsync(cancellation);
            return link;
        }
        catch (Exception)
        {
            link.service?.Dispose();
            session.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<byte[]> ReadAsync(Guid characteristic, CancellationToken cancellation)
    {
        string what = $"reading {characteristic}";
        GattCharacteristic value = this.Find(characteristic, what);
        GattReadResult result = await this.AskAsync(what, () => value.ReadValueAsync(BluetoothCacheMode.Uncached), cancellation);
        this.Check(what, result.Status, result.ProtocolError);
        return result.Value.ToArray();
    }

    /// <inheritdoc/>
    public async Task WriteAsync(Guid characteristic, ReadOnlyMemory<byte> value, CancellationToken cancellation)
    {
        string what = $"writing {characteristic}";
        GattCharacteristic target = this.Find(characteristic, what);
        GattWriteResult result = await this.AskAsync(
            what, () => target.WriteValueWithResultAsync(value.ToArray().AsBuffer(), GattWriteOption.WriteWithResponse), cancellation);
        this.Check(what, result.Status, result.ProtocolError);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The link ends when the last of these is gone, and Windows must not keep the bond that the sock does not keep.
        this.service?.Dispose();
        this.session.Dispose();
        await WinRtPairing.ForgetAsync(this.device);
        this.device.Dispose();
    }

    private async Task FindValuesAsync(CancellationToken cancellation)
    {
        const string Search = "looking for its values";
        GattDeviceServicesResult services = await this.AskAsync(
            Search, () => this.device.GetGattServicesForUuidAsync(PairingUuids.Of(PairingUuids.Service), BluetoothCacheMode.Uncached), cancellation);
        this.Check(Search, services.Status, services.ProtocolError);
        if (services.Services.Count == 0)
        {
            throw this.answers.Missing(Search);
        }

        this.service = services.Services[0];
        GattCharacteristicsResult found = await this.AskAsync(Search, () => this.service.GetCharacteristicsAsync(BluetoothCacheMode.Uncached), cancellation);
        this.Check(Search, found.Status, found.ProtocolError);
        foreach (GattCharacteristic characteristic in found.Characteristics)
        {
            this.characteristics.TryAdd(characteristic.Uuid, characteristic);
        }
    }

    private GattCharacteristic Find(Guid characteristic, string what) =>
        this.characteristics.TryGetValue(characteristic, out GattCharacteristic? found) ? found : throw this.answers.Missing(what);

    private async Task<T> AskAsync<T>(string what, Func<IAsyncOperation<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask().AsTask(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw this.answers.Failed(what, exception);
        }
    }

    private void Check(string what, GattCommunicationStatus status, byte? attError)
    {
        LinkOutcome outcome = status switch
        {
            GattCommunicationStatus.Success => LinkOutcome.Done,
            GattCommunicationStatus.ProtocolError => LinkOutcome.Refused,
            GattCommunicationStatus.AccessDenied => LinkOutcome.NotAllowed,
            _ => LinkOutcome.Lost,
        };
        if (outcome != LinkOutcome.Done)
        {
            throw this.answers.Failed(what, outcome, attError);
        }
    }
}

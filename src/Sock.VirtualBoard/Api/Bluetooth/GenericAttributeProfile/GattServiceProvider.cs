using System;
using Sock.VirtualBoard;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>Serves a service, and the Device Information service beside it, and advertises them.</summary>
public class GattServiceProvider
{
    private readonly Board board;

    internal GattServiceProvider(Board board, Guid serviceUuid)
    {
        this.board = board;
        this.Service = new GattLocalService(serviceUuid);
    }

    /// <summary>What the advert is doing.</summary>
    public GattServiceProviderAdvertisementStatus AdvertisementStatus { get; private set; }

    /// <summary>The service.</summary>
    public GattLocalService Service { get; }

    /// <summary>Makes a service, in place of one with the same UUID.</summary>
    public static GattServiceProviderResult Create(Guid serviceUuid)
    {
        GattServiceProvider made = new(Board.Current, serviceUuid);
        Board.Current.BluetoothServer.Gatt.Add(made);
        return new GattServiceProviderResult(made, BluetoothError.Success);
    }

    /// <summary>
    /// Starts the stack if need be, which blocks, hands it the services as they are now, and puts a connectable advert on air: Flags, name and the service's
    /// UUID, what does not fit in the scan response. A start that fails throws nothing: the status stays what it was.
    /// </summary>
    public void StartAdvertising(GattServiceProviderAdvertisingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        this.board.Clock.Call();
        this.board.Radio.StartStack();
        if (this.board.BluetoothServer.Gatt.TryServe(this.Service, parameters, out bool fitted))
        {
            this.AdvertisementStatus = fitted
                ? GattServiceProviderAdvertisementStatus.Started
                : GattServiceProviderAdvertisementStatus.StartedWithoutAllAdvertisementData;
        }
    }

    /// <summary>Takes the advert off air, forgets the services and stops the whole stack: a central that is connected loses its link.</summary>
    public void StopAdvertising()
    {
        this.board.Clock.Call();
        this.board.Radio.StopStack();
        this.AdvertisementStatus = GattServiceProviderAdvertisementStatus.Stopped;
    }
}

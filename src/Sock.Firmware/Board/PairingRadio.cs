using System;
using System.Diagnostics;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.Firmware.Pairing;

namespace Sock.Firmware.Board;

/// <summary>
/// The radio in pairing mode: a connectable advert and the sock's service, over encrypted links only. The radio for adverts has to be down, and the board has to be
/// restarted before that one is used again: stopping this one takes the whole Bluetooth stack with it.
/// </summary>
public sealed class PairingRadio
{
    private readonly object gate = new object();
    private PairingService service;
    private GattServiceProvider provider;
    private bool isConnected;
    private bool hasFailed;

    /// <summary>Whether somebody is connected.</summary>
    public bool IsConnected
    {
        get
        {
            lock (this.gate)
            {
                return this.isConnected;
            }
        }
    }

    /// <summary>Whether the radio did not start or a pairing failed. A second failed pairing is known to crash the stack, so the board has to be restarted.</summary>
    public bool HasFailed
    {
        get
        {
            lock (this.gate)
            {
                return this.hasFailed;
            }
        }
    }

    /// <summary>
    /// Puts the connectable advert with that name on the air and serves. Can block for 10 s; <see cref="HasFailed"/> says afterwards whether it worked.
    /// </summary>
    public void Start(PairingService service, string name)
    {
        this.service = service;
        try
        {
            // The advert's parameters and the stack take the name that is set at the time.
            BluetoothLEServer server = BluetoothLEServer.Instance;
            server.DeviceName = name;

            // No bond outlives pairing mode: some images forget them with a reboot, after which a phone that did not forget refuses to talk.
            server.Pairing.AllowBonding = false;
            server.Pairing.IOCapabilities = DevicePairingIOCapabilities.NoInputNoOutput;
            server.Pairing.ProtectionLevel = DevicePairingProtectionLevel.Encryption;
            server.Pairing.PairingComplete += this.OnPairingComplete;
            server.Session.SessionStatusChanged += this.OnSessionStatusChanged;
            this.provider = GattServiceProvider.Create(PairingUuids.Of(PairingUuids.Service)).ServiceProvider;
            new PairingCharacteristics(service).AddTo(this.provider.Service);
            GattServiceProviderAdvertisingParameters parameters = new GattServiceProviderAdvertisingParameters();
            parameters.IsConnectable = true;
            parameters.IsDiscoverable = true;
            this.provider.StartAdvertising(parameters);
            GattServiceProviderAdvertisementStatus status = this.provider.AdvertisementStatus;
            if (status == GattServiceProviderAdvertisementStatus.Started || status == GattServiceProviderAdvertisementStatus.StartedWithoutAllAdvertisementData)
            {
                Debug.WriteLine("pairing: open as " + name);
                return;
            }
        }
        catch (InvalidOperationException)
        {
            // The stack did not come up and says so by throwing; the same as a status that is not Started.
        }

        this.Fail("the radio did not start");
    }

    /// <summary>Takes the radio down, link and all. Only a restart of the board makes it usable again.</summary>
    public void Stop()
    {
        try
        {
            if (this.provider != null)
            {
                this.provider.StopAdvertising();
            }

            BluetoothLEServer.Instance.Stop();
        }
        catch (InvalidOperationException)
        {
            // Already down: what was wanted.
        }

        this.provider = null;
    }

    private void OnSessionStatusChanged(object sender, GattSessionStatusChangedEventArgs args)
    {
        bool isActive = args.Status == GattSessionStatus.Active;
        lock (this.gate)
        {
            this.isConnected = isActive;
        }

        if (!isActive)
        {
            this.service.Forget();
        }

        Debug.WriteLine(isActive ? "pairing: somebody connected" : "pairing: the link ended");
    }

    private void OnPairingComplete(object sender, DevicePairingEventArgs args)
    {
        if (args.Status != DevicePairingResultStatus.Paired)
        {
            this.Fail("a pairing failed with status " + (int)args.Status);
        }
    }

    private void Fail(string why)
    {
        lock (this.gate)
        {
            this.hasFailed = true;
        }

        Debug.WriteLine("pairing: " + why + "; the sock has to restart.");
    }
}

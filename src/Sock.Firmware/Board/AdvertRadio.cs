using System;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;

namespace Sock.Firmware.Board;

/// <summary>The Bluetooth radio, up only while there is something to say.</summary>
public sealed class AdvertRadio
{
    // Section type of service data under a 16-bit UUID.
    private const byte ServiceData16 = 0x16;

    private BluetoothLEAdvertisementPublisher publisher;

    /// <summary>Whether an advert is on the air.</summary>
    public bool IsOn => this.publisher != null;

    /// <summary>
    /// Puts a payload on the air, in place of the one before. Bringing the radio up can block for 10 s. A failed start raises nothing by itself,
    /// so the status is read; false means nothing is on the air and the caller may try again later.
    /// </summary>
    public bool TryStart(byte[] serviceData, string localName)
    {
        try
        {
            if (this.publisher != null)
            {
                this.publisher.Stop();
                this.publisher = null;
            }

            BluetoothLEServer.Instance.DeviceName = localName;
            BluetoothLEAdvertisement advert = new BluetoothLEAdvertisement();

            // Some scanners ignore adverts without flags, and a new advertisement has none. The name fits no more behind the data: it goes out as scan response.
            advert.Flags = BluetoothLEAdvertisementFlags.GeneralDiscoverableMode | BluetoothLEAdvertisementFlags.ClassicNotSupported;
            advert.DataSections.Add(new BluetoothLEAdvertisementDataSection(ServiceData16, new Buffer(serviceData)));
            advert.LocalName = localName;

            BluetoothLEAdvertisementPublisher started = new BluetoothLEAdvertisementPublisher(advert);
            started.Start();
            this.publisher = started;
            if (started.Status == BluetoothLEAdvertisementPublisherStatus.Started)
            {
                return true;
            }
        }
        catch (InvalidOperationException)
        {
            // The stack did not come up and says so by throwing; the same as a status that is not Started.
        }

        this.Stop();
        return false;
    }

    /// <summary>Takes the advert off the air and the radio down.</summary>
    public void Stop()
    {
        try
        {
            if (this.publisher != null)
            {
                this.publisher.Stop();
            }

            BluetoothLEServer.Instance.Stop();
        }
        catch (InvalidOperationException)
        {
            // Already down: what was wanted.
        }

        this.publisher = null;
    }
}

using System;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;
using Xunit;
using Buffer = nanoFramework.Device.Bluetooth.Buffer;

namespace Sock.VirtualBoard.Tests;

public sealed class AdvertisementTests
{
    private const byte ServiceData = 0x16;

    [Fact]
    public void A_new_advertisement_has_no_flags_until_they_are_assigned()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisement advertisement = new();
            Assert.Equal(
                BluetoothLEAdvertisementFlags.GeneralDiscoverableMode | BluetoothLEAdvertisementFlags.ClassicNotSupported,
                advertisement.Flags);
            Assert.Empty(advertisement.DataSections);
            advertisement.Flags = BluetoothLEAdvertisementFlags.ClassicNotSupported;
            advertisement.Flags = BluetoothLEAdvertisementFlags.GeneralDiscoverableMode;
            Assert.Equal([0x02, 0x01, 0x02], FirstOnAir(advertisement).Advert);
        });
    }

    [Fact]
    public void A_local_name_is_a_section_that_an_empty_name_removes()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisement advertisement = new() { LocalName = "Sock-1" };
            Assert.Equal([0x07, 0x09, (byte)'S', (byte)'o', (byte)'c', (byte)'k', (byte)'-', (byte)'1'], FirstOnAir(advertisement).Advert);
            advertisement.LocalName = "";
            Assert.Empty(advertisement.DataSections);
        });
    }

    [Fact]
    public void Sections_fill_the_advert_first_fit_then_the_scan_response_and_the_rest_is_dropped()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisement advertisement = new();
            advertisement.DataSections.Add(Section(0xA1, 20));
            advertisement.DataSections.Add(Section(0xA2, 12));
            advertisement.DataSections.Add(Section(0xA3, 7));
            advertisement.DataSections.Add(Section(0xA4, 17));
            advertisement.DataSections.Add(Section(0xA5, 1));
            AdvertOnAir onAir = FirstOnAir(advertisement);
            Assert.Equal(31, onAir.Advert.Length);
            Assert.Equal([0xA1, 0xA3], [onAir.Advert[1], onAir.Advert[23]]);
            Assert.Equal(17, onAir.ScanResponse.Length);
            Assert.Equal([0xA2, 0xA5], [onAir.ScanResponse[1], onAir.ScanResponse[15]]);
        });
    }

    [Fact]
    public void An_old_scan_response_stays_until_the_stack_is_stopped()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisement advertisement = new();
            advertisement.DataSections.Add(Section(ServiceData, 29));
            advertisement.LocalName = "Sock";
            Assert.Equal(6, FirstOnAir(advertisement).ScanResponse.Length);
            advertisement.LocalName = "";
            Assert.Equal(6, FirstOnAir(advertisement).ScanResponse.Length);
            BluetoothLEServer.Instance.Stop();
            Assert.Empty(FirstOnAir(advertisement).ScanResponse);
        });
    }

    [Fact]
    public void A_buffer_is_a_view_of_its_array_and_no_longer_than_it()
    {
        byte[] bytes = [1, 2];
        Buffer buffer = new(bytes);
        bytes[0] = 9;
        Bench.Run(() =>
        {
            BluetoothLEAdvertisement advertisement = new();
            advertisement.DataSections.Add(new BluetoothLEAdvertisementDataSection(ServiceData, buffer));
            Assert.Equal([3, ServiceData, 9, 2], FirstOnAir(advertisement).Advert);
        });
        Assert.Throws<ArgumentException>(() => buffer.Length = 3);
        Assert.Equal((0U, 4U), (new Buffer(4U).Length, new Buffer(4U).Capacity));
    }

    private static BluetoothLEAdvertisementDataSection Section(byte type, int dataLength) => new(type, new Buffer(new byte[dataLength]));

    private static AdvertOnAir FirstOnAir(BluetoothLEAdvertisement advertisement)
    {
        AdvertOnAir? first = null;
        void Keep(AdvertOnAir advert) => first ??= advert;
        BluetoothLEAdvertisementPublisher publisher = new(advertisement);
        Board.Current.Radio.AdvertSent += Keep;
        publisher.Start();
        VirtualThread.Sleep(300);
        publisher.Stop();
        Board.Current.Radio.AdvertSent -= Keep;
        return first!;
    }
}

using System;
using System.Linq;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class GattServerTests
{
    private const byte InvalidHandle = 0x01;
    private const byte WriteNotPermitted = 0x03;
    private const byte InsufficientAuthentication = 0x05;
    private const byte InvalidAttributeValueLength = 0x0D;

    [Fact]
    public void The_advert_says_flags_and_name_and_the_uuid_goes_into_the_scan_response()
    {
        GattBench bench = new GattBench().Run(() => VirtualThread.Sleep(1_000));

        Assert.Equal("0201060A09" + Convert.ToHexString("Sock-0A1B"u8), Convert.ToHexString(bench.Adverts[0].Advert));
        Assert.Equal("11078877665544332211F0DEBC9A78563412", Convert.ToHexString(bench.Adverts[0].ScanResponse));
        Assert.Equal(GattServiceProviderAdvertisementStatus.Started, bench.Provider!.AdvertisementStatus);
        Assert.All(
            bench.Adverts.Zip(bench.Adverts.Skip(1), (a, b) => b.Microseconds - a.Microseconds).Take(15),
            interval => Assert.InRange(interval, 30_000, 60_000));
    }

    [Fact]
    public void An_advert_that_cannot_hold_everything_is_on_air_and_says_so()
    {
        GattBench bench = new();
        Bench.Run(bench.Board, () =>
        {
            BluetoothLEServer.Instance.DeviceName = new string('x', 30);
            GattServiceProvider provider = GattServiceProvider.Create(GattBench.Service).ServiceProvider;
            provider.StartAdvertising(new GattServiceProviderAdvertisingParameters());
            Assert.Equal(GattServiceProviderAdvertisementStatus.StartedWithoutAllAdvertisementData, provider.AdvertisementStatus);
            Assert.True(bench.Board.Radio.IsAdvertising);
        });
    }

    [Fact]
    public void A_start_that_the_radio_refuses_throws_nothing_and_leaves_the_status_as_it_was()
    {
        GattBench bench = new GattBench(new BoardOptions { AdvertStartFails = true }).Run(() => { });

        Assert.Equal(GattServiceProviderAdvertisementStatus.Created, bench.Provider!.AdvertisementStatus);
    }

    [Fact]
    public void The_advert_is_silent_while_a_central_is_connected_and_comes_back_by_itself()
    {
        GattBench bench = new();
        int before = 0;
        int during = 0;
        int after = 0;
        bench.Run(() =>
        {
            bench.Central.Connect();
            VirtualThread.Sleep(200);
            before = bench.Adverts.Count;
            VirtualThread.Sleep(5_000);
            during = bench.Adverts.Count;
            Assert.True(bench.Central.IsConnected);
            bench.Central.Disconnect();
            VirtualThread.Sleep(1_000);
            after = bench.Adverts.Count;
        });

        Assert.Equal(before, during);
        Assert.InRange(after - during, 15, 34);
        Assert.Equal([GattSessionStatus.Active, GattSessionStatus.Closed], bench.Sessions);
    }

    [Fact]
    public void A_protected_value_is_refused_until_the_link_is_encrypted_and_again_after_the_next_connect()
    {
        GattBench bench = new();
        CentralRequest[] requests = [];
        bench.Run(() =>
        {
            VirtualCentral central = bench.Central;
            requests = [central.Connect(), central.Read(GattBench.Open), central.Read(GattBench.Protected), central.Write(GattBench.Protected, 1),
                central.Pair(), central.Read(GattBench.Protected), central.Write(GattBench.Protected, 2),
                central.Disconnect(), central.Connect(), central.Read(GattBench.Protected)];
            VirtualThread.Sleep(2_000);
        });

        byte[] expected = [0, 0, InsufficientAuthentication, InsufficientAuthentication, 0, 0, 0, 0, 0, InsufficientAuthentication];
        Assert.Equal(expected, requests.Select(request => request.Error));
        Assert.Equal([2], Assert.Single(bench.Written));
        Assert.Equal([DevicePairingResultStatus.Paired], bench.Pairings);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(21, 1)]
    [InlineData(22, 2)]
    [InlineData(100, 5)]
    [InlineData(512, 24)]
    public void A_value_longer_than_a_packet_asks_the_firmware_again_for_every_piece(int length, int reads)
    {
        GattBench bench = new() { Value = [.. Enumerable.Range(0, length).Select(i => (byte)i)] };
        CentralRequest? read = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            read = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(2_000);
        });

        Assert.Equal(bench.Value, read!.Value());
        Assert.Equal(reads, bench.Reads);
    }

    [Theory]
    [InlineData(0, 23)]
    [InlineData(20, 23)]
    [InlineData(21, 23)]
    [InlineData(512, 23)]
    [InlineData(512, 517)]
    public void A_write_of_any_length_arrives_as_one(int length, int mtu)
    {
        GattBench bench = new();
        byte[] value = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 3))];
        CentralRequest? write = null;
        bench.Run(() =>
        {
            bench.Central.Mtu = mtu;
            bench.Central.Connect();
            write = bench.Central.Write(GattBench.Open, value);
            VirtualThread.Sleep(2_000);
        });

        Assert.True(write!.IsDone);
        Assert.Equal(value, Assert.Single(bench.Written));
    }

    [Fact]
    public void What_the_stack_refuses_by_itself_never_reaches_the_firmware()
    {
        GattBench bench = new();
        CentralRequest[] requests = [];
        Guid late = new("12345678-9abc-def0-1122-334455667709");
        bench.Run(() =>
        {
            bench.Add(late, GattProtectionLevel.Plain);
            VirtualCentral central = bench.Central;
            requests = [central.Connect(), central.Write(GattBench.Open, new byte[513]), central.Read(late), central.Read(Guid.Empty),
                central.Write(new Guid("00002a29-0000-1000-8000-00805f9b34fb"), 1)];
            VirtualThread.Sleep(3_000);
        });

        Assert.Equal([0, InvalidAttributeValueLength, InvalidHandle, InvalidHandle, WriteNotPermitted], requests.Select(request => request.Error));
        Assert.Empty(bench.Written);
        Assert.Equal(0, bench.Reads);
    }

    [Fact]
    public void The_device_information_service_comes_by_itself_and_needs_no_pairing()
    {
        GattBench bench = new();
        CentralRequest? read = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            read = bench.Central.Read(new Guid("00002a29-0000-1000-8000-00805f9b34fb"));
            VirtualThread.Sleep(1_000);
        });

        Assert.Equal("nanoFramework"u8.ToArray(), read!.Value());
    }

    [Fact]
    public void The_firmware_can_refuse_a_write_with_any_error()
    {
        GattBench bench = new() { Refusal = 0x9F };
        CentralRequest? write = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            write = bench.Central.Write(GattBench.Open, 7);
            VirtualThread.Sleep(1_000);
        });

        Assert.Equal(CentralOutcome.Answered, write!.Outcome);
        Assert.Equal(0x9F, write.Error);
    }

    [Fact]
    public void A_reader_gives_no_more_bytes_than_there_are()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DataReader.FromBuffer(new nanoFramework.Device.Bluetooth.Buffer([1, 2])).ReadBytes(new byte[3]));
    }
}

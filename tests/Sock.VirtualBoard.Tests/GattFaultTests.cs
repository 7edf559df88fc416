using System.Linq;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class GattFaultTests
{
    private const byte Unlikely = 0x0E;

    [Fact]
    public void A_read_that_is_not_answered_within_2_s_gets_an_unlikely_error_and_the_next_one_works()
    {
        GattBench bench = new() { AnswerMs = 2_100 };
        CentralRequest? late = null;
        CentralRequest? next = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            late = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(3_000);
            bench.AnswerMs = 1_900;
            next = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(3_000);
        });

        Assert.Equal(Unlikely, late!.Error);
        Assert.True(next!.IsDone);
        Assert.Equal(bench.Value, next.Value());
    }

    [Fact]
    public void A_write_that_is_answered_too_late_blocks_every_answer_after_it()
    {
        GattBench bench = new() { AnswerMs = 2_100 };
        CentralRequest[] requests = [];
        bench.Run(() =>
        {
            bench.Central.Connect();
            CentralRequest late = bench.Central.Write(GattBench.Open, 1);
            VirtualThread.Sleep(4_000);
            bench.AnswerMs = 0;
            requests = [late, bench.Central.Write(GattBench.Open, 2), bench.Central.Read(GattBench.Open)];
            VirtualThread.Sleep(20_000);
        });

        Assert.Equal([Unlikely, Unlikely, Unlikely], requests.Select(request => request.Error));
    }

    [Fact]
    public void What_was_written_reads_as_nothing_when_it_is_looked_at_too_late()
    {
        GattBench bench = new() { SlowMs = 2_100 };
        bench.Run(() =>
        {
            bench.Central.Connect();
            bench.Central.Write(GattBench.Open, 1, 2, 3);
            VirtualThread.Sleep(4_000);
        });

        Assert.Empty(Assert.Single(bench.Written));
    }

    [Fact]
    public void A_firmware_that_is_busy_for_2_s_has_missed_the_request()
    {
        GattBench bench = new();
        CentralRequest? read = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            VirtualThread.Sleep(100);
            read = bench.Central.Read(GattBench.Open);
            for (ulong from = HighResTimer.GetCurrent(); bench.Board.NowMicroseconds - (long)from < 3 * Bench.Second;)
            {
                VirtualFile.Exists("I:\\busy");
            }

            Assert.Equal(0, bench.Reads);
            VirtualThread.Sleep(100);
        });

        Assert.Equal(Unlikely, read!.Error);
        Assert.Equal(1, bench.Reads);
    }

    [Fact]
    public void A_handler_that_throws_ends_the_thread_of_all_events()
    {
        GattBench bench = new();
        CentralRequest? read = null;
        CentralRequest? next = null;
        bench.Board.Run(() =>
        {
            bench.Serve();
            bench.Value = null!;
            bench.Central.Connect();
            read = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(4_000);
            bench.Value = [1];
            next = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(10_000);
        });

        Assert.NotNull(bench.Board.LastFailure);
        Assert.Equal(Unlikely, read!.Error);
        Assert.Equal(Unlikely, next!.Error);
        Assert.Equal(1, bench.Reads);
    }

    [Fact]
    public void The_second_pairing_that_is_cancelled_crashes_the_server_until_the_next_reboot()
    {
        GattBench bench = new();
        CentralRequest[] requests = [];
        bool isRestarted = false;
        bench.Board.Run(() =>
        {
            bench.Serve();
            if (isRestarted)
            {
                requests = [.. requests, bench.Central.Connect(), bench.Central.Read(GattBench.Open)];
                VirtualThread.Sleep(1_000);
                return;
            }

            requests = [bench.Central.Connect(), bench.Central.CancelPairing(), bench.Central.Read(GattBench.Open), bench.Central.CancelPairing()];
            VirtualThread.Sleep(60_000);
            Assert.False(bench.Board.Radio.IsAdvertising);
            requests = [.. requests, bench.Central.Connect()];
            VirtualThread.Sleep(1_000);
            isRestarted = true;
            Power.RebootDevice();
        });

        Assert.Null(bench.Board.LastFailure);
        Assert.Equal([DevicePairingResultStatus.PairingCanceled], bench.Pairings);
        CentralOutcome[] expected = [CentralOutcome.Answered, CentralOutcome.Answered, CentralOutcome.Answered, CentralOutcome.Unanswered,
            CentralOutcome.NotConnected, CentralOutcome.Answered, CentralOutcome.Answered];
        Assert.Equal(expected, requests.Select(request => request.Outcome));
    }

    [Fact]
    public void A_board_that_has_nothing_to_show_a_number_on_cannot_be_paired_with_authentication()
    {
        GattBench bench = new();
        CentralRequest? pairing = null;
        bench.Run(() =>
        {
            BluetoothLEServer.Instance.Pairing.ProtectionLevel = DevicePairingProtectionLevel.EncryptionAndAuthentication;
            bench.Central.Connect();
            pairing = bench.Central.Pair();
            VirtualThread.Sleep(1_000);
        });

        Assert.False(pairing!.IsDone);
        Assert.Equal([DevicePairingResultStatus.AuthenticationFailure], bench.Pairings);
    }

    [Fact]
    public void A_publisher_that_stops_while_services_are_served_takes_them_with_it()
    {
        GattBench bench = new();
        CentralRequest? read = null;
        bench.Run(() =>
        {
            BluetoothLEAdvertisementPublisher publisher = new(new BluetoothLEAdvertisement { LocalName = "other" });
            bench.Central.Connect();
            VirtualThread.Sleep(100);
            publisher.Start();
            publisher.Stop();
            read = bench.Central.Read(GattBench.Open);
            VirtualThread.Sleep(40_000);
        });

        Assert.Equal(CentralOutcome.Unanswered, read!.Outcome);
    }

    [Fact]
    public void A_service_does_not_start_over_the_advert_of_a_publisher()
    {
        GattBench bench = new();
        Bench.Run(bench.Board, () =>
        {
            new BluetoothLEAdvertisementPublisher(new BluetoothLEAdvertisement { LocalName = "other" }).Start();
            bench.Serve();
        });

        Assert.Equal(GattServiceProviderAdvertisementStatus.Created, bench.Provider!.AdvertisementStatus);
    }

    [Fact]
    public void Nobody_connects_to_a_publishers_advert()
    {
        GattBench bench = new();
        CentralRequest? connect = null;
        Bench.Run(bench.Board, () =>
        {
            new BluetoothLEAdvertisementPublisher(new BluetoothLEAdvertisement { LocalName = "other" }).Start();
            connect = bench.Central.Connect();
            VirtualThread.Sleep(1_000);
        });

        Assert.Equal(CentralOutcome.NotConnected, connect!.Outcome);
    }

    [Fact]
    public void Stopping_the_advert_stops_the_stack_and_the_link_with_it()
    {
        GattBench bench = new();
        CentralRequest? read = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            VirtualThread.Sleep(1_000);
            read = bench.Central.Read(GattBench.Open);
            bench.Provider!.StopAdvertising();
            VirtualThread.Sleep(1_000);
            Assert.False(bench.Board.Radio.IsOn);
        });

        Assert.Equal(CentralOutcome.LinkLost, read!.Outcome);
        Assert.False(bench.Central.IsConnected);
    }

    [Fact]
    public void A_central_that_walks_away_in_the_middle_of_a_long_write_has_written_nothing()
    {
        GattBench bench = new();
        CentralRequest? write = null;
        bench.Run(() =>
        {
            bench.Central.Connect();
            write = bench.Central.Write(GattBench.Open, new byte[512]);
            VirtualThread.Sleep(400);
            bench.Central.WalkAway();
            VirtualThread.Sleep(5_000);
        });

        Assert.Equal(CentralOutcome.LinkLost, write!.Outcome);
        Assert.Empty(bench.Written);
        Assert.Equal([GattSessionStatus.Active, GattSessionStatus.Closed], bench.Sessions);
    }
}

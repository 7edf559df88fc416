using System;
using System.Collections.Generic;
using System.Linq;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;
using nanoFramework.Hardware.Esp32;
using Xunit;
using Buffer = nanoFramework.Device.Bluetooth.Buffer;
using Status = nanoFramework.Device.Bluetooth.Advertisement.BluetoothLEAdvertisementPublisherStatus;

namespace Sock.VirtualBoard.Tests;

public sealed class PublisherTests
{
    private const byte ServiceData = 0x16;

    [Fact]
    public void Adverts_go_out_every_100_to_150_ms_of_awake_time()
    {
        List<AdvertOnAir> adverts = Record(new BoardOptions(), _ =>
        {
            NewPublisher().Start();
            VirtualThread.Sleep(30_000);
        });
        Assert.InRange(adverts.Count, 200, 601);
        long[] intervals = [.. adverts.Zip(adverts.Skip(1), (a, b) => b.Microseconds - a.Microseconds)];
        Assert.All(intervals.Take(200), interval => Assert.InRange(interval, 100_000, 150_000));
        Assert.True(intervals.Distinct().Count() > 50);
    }

    [Fact]
    public void No_advert_goes_out_in_light_sleep_and_they_go_on_after_it()
    {
        long sleptFrom = 0;
        long sleptUntil = 0;
        List<AdvertOnAir> adverts = Record(new BoardOptions(), board =>
        {
            NewPublisher().Start();
            VirtualThread.Sleep(1_000);
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(20));
            sleptFrom = board.NowMicroseconds;
            Sleep.StartLightSleep();
            sleptUntil = board.NowMicroseconds;
            VirtualThread.Sleep(1_000);
        });
        Assert.DoesNotContain(adverts, advert => advert.Microseconds > sleptFrom + 20 && advert.Microseconds < sleptUntil - 20);
        Assert.Contains(adverts, advert => advert.Microseconds < sleptFrom);
        Assert.Contains(adverts, advert => advert.Microseconds > sleptUntil && advert.Microseconds < sleptUntil + 150_000);
    }

    [Fact]
    public void Start_switches_the_stack_on_which_blocks_once()
    {
        Board board = Bench.Run(
            () =>
            {
                BluetoothLEAdvertisementPublisher publisher = NewPublisher();
                ulong before = HighResTimer.GetCurrent();
                publisher.Start();
                Assert.InRange(HighResTimer.GetCurrent() - before, 10_000_000UL, 10_000_200UL);
                publisher.Stop();
                before = HighResTimer.GetCurrent();
                publisher.Start();
                Assert.InRange(HighResTimer.GetCurrent() - before, 0UL, 200UL);
                BluetoothLEServer.Instance.Stop();
                before = HighResTimer.GetCurrent();
                publisher.Start();
                Assert.InRange(HighResTimer.GetCurrent() - before, 10_000_000UL, 10_000_200UL);
            },
            new BoardOptions { BleStartMilliseconds = 10_000 });
        Assert.Equal(2, board.Radio.StackStarts);
    }

    [Fact]
    public void A_failed_start_throws_nothing_tells_nobody_and_stays_waiting()
    {
        List<AdvertOnAir> adverts = Record(new BoardOptions { AdvertStartFails = true }, board =>
        {
            BluetoothLEAdvertisementPublisher publisher = NewPublisher();
            List<Status> told = [];
            publisher.StatusChanged += (_, args) => told.Add(args.Status);
            publisher.Start();
            Assert.Equal(Status.Waiting, publisher.Status);
            Assert.Equal([Status.Waiting], told);
            Assert.False(board.Radio.IsAdvertising);
        });
        Assert.Empty(adverts);
    }

    [Fact]
    public void Statuses_are_told_inside_start_and_stop()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisementPublisher publisher = NewPublisher();
            List<Status> told = [];
            publisher.StatusChanged += (_, args) => told.Add(args.Status);
            Assert.Equal(Status.Created, publisher.Status);
            publisher.Start();
            publisher.Stop();
            Assert.Equal([Status.Waiting, Status.Started, Status.Stopped], told);
        });
    }

    [Fact]
    public void A_second_start_without_a_stop_changes_what_is_on_air_and_stays_waiting()
    {
        List<AdvertOnAir> adverts = Record(new BoardOptions(), _ =>
        {
            BluetoothLEAdvertisementPublisher publisher = NewPublisher();
            publisher.Start();
            VirtualThread.Sleep(500);
            publisher.Advertisement.DataSections.Clear();
            publisher.Advertisement.DataSections.Add(Section(0xB2, 2));
            publisher.Start();
            Assert.Equal(Status.Waiting, publisher.Status);
            VirtualThread.Sleep(500);
        });
        Assert.Equal(ServiceData, adverts[0].Advert[1]);
        Assert.Equal(0xB2, adverts[^1].Advert[1]);
    }

    [Fact]
    public void Stopping_the_stack_silences_the_radio_although_the_publisher_does_not_know()
    {
        Bench.Run(() =>
        {
            BluetoothLEAdvertisementPublisher publisher = NewPublisher();
            publisher.Start();
            BluetoothLEServer.Instance.Stop();
            Assert.Equal(Status.Started, publisher.Status);
            long before = Board.Current.Radio.AdvertsSent;
            VirtualThread.Sleep(2_000);
            Assert.Equal(before, Board.Current.Radio.AdvertsSent);
            Assert.False(Board.Current.Radio.IsOn);
        });
    }

    [Fact]
    public void A_dead_firmware_leaves_its_advert_on_air()
    {
        List<AdvertOnAir> adverts = Record(new BoardOptions(), _ => NewPublisher().Start());
        Assert.InRange(adverts[^1].Microseconds, 59_800_000, 60_000_000);
    }

    [Fact]
    public void Adverts_carry_the_boards_address()
    {
        List<AdvertOnAir> adverts = Record(new BoardOptions(), _ => NewPublisher().Start());
        Assert.Equal([0x02, 0x53, 0x4F, 0x43, 0x4B, 0x01], adverts[0].Address);
        adverts = Record(new BoardOptions { Address = [1, 2, 3, 4, 5, 6] }, _ => NewPublisher().Start());
        Assert.Equal([1, 2, 3, 4, 5, 6], adverts[0].Address);
    }

    [Fact]
    public void The_server_belongs_to_the_board_and_has_the_librarys_name()
    {
        BluetoothLEServer? first = null;
        Bench.Run(() => first = BluetoothLEServer.Instance);
        Bench.Run(() =>
        {
            Assert.NotSame(first, BluetoothLEServer.Instance);
            Assert.Equal("nanoFramework", BluetoothLEServer.Instance.DeviceName);
        });
    }

    private static BluetoothLEAdvertisementDataSection Section(byte type, int dataLength) => new(type, new Buffer(new byte[dataLength]));

    private static BluetoothLEAdvertisementPublisher NewPublisher()
    {
        BluetoothLEAdvertisementPublisher publisher = new();
        publisher.Advertisement.DataSections.Add(Section(ServiceData, 3));
        return publisher;
    }

    private static List<AdvertOnAir> Record(BoardOptions options, Action<Board> main)
    {
        List<AdvertOnAir> adverts = [];
        Board board = Bench.NewBoard(options);
        board.Radio.AdvertSent += adverts.Add;
        Bench.Run(board, () => main(board));
        return adverts;
    }
}

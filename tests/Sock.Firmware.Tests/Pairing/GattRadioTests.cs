using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Pairing;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

public class GattRadioTests
{
    private const byte ReadNotPermitted = 0x02;
    private const byte InsufficientAuthentication = 0x05;
    private const byte Unlikely = 0x0E;

    [Fact]
    public void The_advert_is_connectable_and_says_the_name_and_it_ends_with_a_restart_after_120_s()
    {
        PairingBench bench = new PairingBench().Run(200);

        Assert.Equal("0201060A09" + Convert.ToHexString(Encoding.ASCII.GetBytes(PairingBench.Name)), Convert.ToHexString(bench.Adverts[0].Advert));
        (double seconds, string reason) = Assert.Single(bench.Ends);
        Assert.InRange(seconds, 120, 121);
        Assert.Equal("nobody was connected for 2 minutes", reason);
        Assert.Equal(1, bench.Board.Reboots);
        Assert.False(bench.Board.Radio.IsOn);
    }

    [Fact]
    public void A_phone_that_stays_is_sent_away_after_10_min()
    {
        PairingBench bench = new PairingBench().Paired(_ => { }).Run(700);

        (double seconds, string reason) = Assert.Single(bench.Ends);
        Assert.InRange(seconds, 600, 601);
        Assert.Equal("10 minutes are over", reason);
        Assert.False(bench.Phone.IsConnected);
    }

    [Theory]
    [InlineData(23)]
    [InlineData(185)]
    [InlineData(517)]
    public void A_phone_sets_the_sock_up(int mtu)
    {
        PairingBench bench = new();
        string settings = "version = 1\n" + new string('#', 600);
        CentralRequest[] requests = [];
        bench.Phone.Mtu = mtu;
        bench.Paired(_ => requests =
        [
            bench.WriteSettings(SettingsStep.Begin, settings[..200]), bench.WriteSettings(SettingsStep.Append, settings[200..611]),
            bench.WriteSettings(SettingsStep.Commit, settings[611..]), bench.ReadStatus(),
            bench.Write(PairingUuids.Pairing, Encoding.ASCII.GetBytes("version = 1\n" + FakePairingStore.Secret)), bench.ReadStatus(),
            bench.Read(PairingUuids.Settings), bench.Write(PairingUuids.Settings, 3, 0, 2), bench.Read(PairingUuids.Settings),
        ]).Run(60);

        Assert.All(requests, request => Assert.True(request.IsDone));
        Assert.Equal(settings, bench.Store.Settings);
        Assert.Equal("The settings are stored; they hold from the restart on.", Text(requests[3]));
        Assert.Equal("Key and address are stored.", Text(requests[5]));
        Assert.Equal(settings, Text(requests[6]) + Text(requests[8]));
        Assert.Single(bench.Store.Pairings);
    }

    [Fact]
    public void The_whole_log_is_read_by_moving_the_cursor_behind_each_page()
    {
        PairingBench bench = new();
        for (uint page = 3; page < 9; page++)
        {
            bench.Store.Pages[page * 2] = [.. BitConverter.GetBytes(page * 2), .. new byte[88]];
        }

        CentralRequest[] reads = [];
        bench.Paired(_ => reads = [.. Enumerable.Range(6, 12).Select(i =>
        {
            bench.Write(PairingUuids.Log, (byte)i, 0, 0, 0);
            return bench.Read(PairingUuids.Log);
        })]).Run(60);

        Assert.Equal([6, 8, 8, 10, 10, 12, 12, 14, 14, 16, 16, -1], reads.Select(read => read.Value().Length == 0 ? -1 : (int)read.Value()[0]));
        Assert.All(reads, read => Assert.True(read.IsDone));
    }

    [Fact]
    public void Without_pairing_nothing_is_told_and_nothing_is_stored()
    {
        PairingBench bench = new();
        CentralRequest[] requests = [];
        bench.At(2, () =>
        {
            bench.Phone.Connect();
            requests = [bench.Read(PairingUuids.Settings), bench.Read(PairingUuids.Log), bench.ReadStatus(), bench.WriteSettings(SettingsStep.Begin, "version = 1"),
                bench.WriteSettings(SettingsStep.Commit, ""), bench.Write(PairingUuids.Pairing, Encoding.ASCII.GetBytes("version = 1")),
                bench.Write(PairingUuids.Log, 1, 0, 0, 0)];
        }).Run(30);

        Assert.All(requests, request => Assert.Equal(InsufficientAuthentication, request.Error));
        Assert.Equal(0, bench.Store.SettingsReads + bench.Store.SettingsStored + bench.Store.LogReads + bench.Store.Pairings.Count);
    }

    [Fact]
    public void The_key_can_be_written_but_never_read_and_stands_in_no_debug_line()
    {
        PairingBench bench = new();
        CentralRequest? read = null;
        bench.Paired(_ =>
        {
            bench.Write(PairingUuids.Pairing, Encoding.ASCII.GetBytes("version = 1\n" + FakePairingStore.Secret));
            read = bench.Read(PairingUuids.Pairing);
        }).Run(30);

        Assert.Equal(ReadNotPermitted, read!.Error);
        Assert.Single(bench.Store.Pairings);
        Assert.DoesNotContain(FakePairingStore.Secret[6..], bench.AllThatWasSaid(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_cancelled_pairing_restarts_the_sock_before_a_second_one_can_crash_it()
    {
        PairingBench bench = new();
        CentralRequest? second = null;
        bench.At(2, () =>
        {
            bench.Phone.Connect();
            bench.Phone.CancelPairing();
        }).At(5, () => second = bench.Phone.CancelPairing()).Run(60);

        (double seconds, string reason) = Assert.Single(bench.Ends);
        Assert.InRange(seconds, 2, 3);
        Assert.Equal("the radio or a pairing failed", reason);
        Assert.Equal(CentralOutcome.NotConnected, second!.Outcome);
        Assert.True(bench.HasLine("pairing: a pairing failed with status 14; the sock has to restart."));
    }

    [Fact]
    public void A_radio_that_does_not_start_ends_the_mode_at_once()
    {
        PairingBench bench = new PairingBench(new BoardOptions { AdvertStartFails = true }).Run(30);

        Assert.InRange(Assert.Single(bench.Ends).Seconds, 0, 2);
        Assert.True(bench.HasLine("pairing: the radio did not start; the sock has to restart."));
    }

    [Fact]
    public void A_phone_that_walks_away_in_the_middle_leaves_nothing_behind_for_the_next_one()
    {
        PairingBench bench = new();
        CentralRequest? commit = null;
        bench.Paired(_ =>
        {
            bench.WriteSettings(SettingsStep.Begin, "version = 1\nhalf");
            bench.WriteSettings(SettingsStep.Append, new string('#', 400));
        }).At(2.5, () => bench.Phone.WalkAway()).At(4, () =>
        {
            bench.Phone.Connect();
            bench.Phone.Pair();
            commit = bench.WriteSettings(SettingsStep.Commit, "");
        }).Run(30);

        Assert.Equal(0x81, commit!.Error);
        Assert.Equal(0, bench.Store.SettingsStored);
        Assert.True(bench.HasLine("pairing: the link ended"));
    }

    [Fact]
    public void A_store_that_throws_gets_an_unlikely_error_and_the_next_request_an_answer()
    {
        PairingBench bench = new();
        CentralRequest[] failed = [];
        CentralRequest? after = null;
        bench.Store.Fault = new InvalidOperationException("the flash does not answer");
        bench.Paired(_ => failed = [bench.Read(PairingUuids.Settings), bench.Read(PairingUuids.Log), bench.Write(PairingUuids.Pairing, 1)]).At(5, () =>
        {
            bench.Store.Fault = null;
            after = bench.Read(PairingUuids.Settings);
        }).Run(30);

        Assert.All(failed, request => Assert.Equal(Unlikely, request.Error));
        Assert.Equal("version = 1\n", Text(after!));
        Assert.True(bench.HasLine("pairing: a write failed with InvalidOperationException: the flash does not answer"));
    }

    [Fact]
    public void A_store_that_is_too_slow_is_not_answered_too_late_and_the_next_request_is_answered()
    {
        PairingBench bench = new();
        CentralRequest? slow = null;
        CentralRequest? after = null;
        bench.Store.SlowMs = 2_500;
        bench.Paired(_ => slow = bench.Write(PairingUuids.Pairing, Encoding.ASCII.GetBytes("version = 1"))).At(10, () =>
        {
            bench.Store.SlowMs = 0;
            after = bench.ReadStatus();
        }).Run(30);

        Assert.Equal(Unlikely, slow!.Error);
        Assert.Equal("Key and address are stored.", Text(after!));
    }

    private static string Text(CentralRequest request) => Encoding.ASCII.GetString(request.Value());
}

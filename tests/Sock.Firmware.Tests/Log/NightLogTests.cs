using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Log;
using Xunit;
using static Sock.Firmware.Tests.Log.NightBench;

namespace Sock.Firmware.Tests.Log;

public class NightLogTests
{
    private readonly NightBench bench = new();

    [Fact]
    public void Sixty_epochs_make_a_page()
    {
        NightLog log = this.bench.Begun(1_000);
        log.SetBattery(91);
        AddEpochs(log, 0, 59, startMs: 1_000);
        Assert.Empty(LogBench.Pages(log));

        AddEpochs(log, 59, 1, startMs: 1_000);

        byte[] page = Assert.Single(LogBench.Pages(log));
        Assert.Equal(60, NightPage.EpochCount(page, 0));
        Assert.Equal(1, NightPage.Session(page, 0));
        Assert.Equal(0, NightPage.StartSeconds(page, 0));
        Assert.Equal(91, NightPage.BatteryPercent(page, 0));
        Assert.Equal(NightPage.Unknown, NightPage.FirstState(page, 0));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => MovementCode.Encode(i * 1_000)), Epochs(page));
    }

    [Fact]
    public void A_flush_loses_no_later_epoch()
    {
        NightLog log = this.bench.Begun(0);
        AddEpochs(log, 0, 10);
        Assert.True(log.Flush(10 * Epoch));
        Assert.True(log.Flush(10 * Epoch));
        AddEpochs(log, 10, 5);
        log.Flush(15 * Epoch);

        List<byte[]> pages = LogBench.Pages(log);
        Assert.Equal([0, 300], pages.Select(page => NightPage.StartSeconds(page, 0)));
        Assert.Equal(Enumerable.Range(0, 15).Select(i => MovementCode.Encode(i * 1_000)), pages.SelectMany(Epochs));
    }

    [Fact]
    public void What_was_not_measured_is_said_and_a_gap_is_not_closed()
    {
        NightLog log = this.bench.Begun(0);
        log.AddEpoch(5_000, true, 0);
        log.AddEpoch(5_000, false, Epoch);
        log.AddEpoch(5_000, true, (4 * Epoch) + 200);
        log.AddEpoch(5_000, true, 200 * Epoch);
        log.Flush(201 * Epoch);

        byte five = MovementCode.Encode(5_000);
        List<byte[]> pages = LogBench.Pages(log);
        Assert.Equal([five, 255, 255, 255, five], Epochs(pages[0]));
        Assert.Equal([five], Epochs(pages[1]));
        Assert.Equal(6_000, NightPage.StartSeconds(pages[1], 0));
    }

    [Fact]
    public void States_and_marks_have_their_second_even_before_the_epoch_they_lie_in_has_ended()
    {
        NightLog log = this.bench.Begun(0);
        log.AddState(SockState.Awake, 12_000);
        log.AddEpoch(1_000, true, 0);
        log.AddMark(41_000);
        log.AddEpoch(1_000, true, Epoch);
        log.AddState(SockState.Asleep, 65_000);
        log.Flush(70_000);
        log.AddState(SockState.Off, 80_000);
        log.Flush(80_000);

        List<byte[]> pages = LogBench.Pages(log);
        Assert.Equal([(12, (byte)0), (41, NightEvent.Mark), (65, (byte)3)], Events(pages[0]));
        Assert.Equal(0, NightPage.StartSeconds(pages[0], 0));
        Assert.Equal(2, NightPage.EpochCount(pages[0], 0));
        Assert.Equal([(80, (byte)6)], Events(pages[1]));
        Assert.Equal(3, NightPage.FirstState(pages[1], 0));
        Assert.Equal(0, NightPage.EpochCount(pages[1], 0));
    }

    [Fact]
    public void No_event_is_lost_when_there_are_more_than_a_page_holds()
    {
        NightLog log = this.bench.Begun(0);
        for (int i = 0; i < 30; i++)
        {
            log.AddState((SockState)(i % 4), i * 1_000);
        }

        log.Flush(40_000);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => (i, (byte)(i % 4))), LogBench.Pages(log).SelectMany(Events));
    }

    [Fact]
    public void Each_start_is_a_session_of_its_own()
    {
        for (int i = 0; i < 3; i++)
        {
            NightLog log = this.bench.Begun(0);
            log.AddMark(1_000);
            log.Flush(2_000);
        }

        Assert.Equal([1, 2, 3], LogBench.Pages(new NightLog(this.bench.Store)).Select(page => NightPage.Session(page, 0)));
        Assert.Equal([1u, 2u, 3u], LogBench.Pages(new NightLog(this.bench.Store)).Select(page => NightPage.Number(page, 0)));
    }

    [Fact]
    public void Session_65535_is_followed_by_1()
    {
        this.bench.Store.Put(0, 1, 1, session: 65_535);
        Assert.Equal(1, this.bench.Begun(0).Session);
    }

    [Fact]
    public void A_flash_that_refuses_is_told_of_once_and_later_pages_are_stored()
    {
        NightLog log = this.bench.Begun(0);
        AddEpochs(log, 0, 60);
        this.bench.Store.RefuseAppends = true;
        bool[] answers = [.. Enumerable.Range(60, 180).Select(i => log.AddEpoch(1_000, true, i * Epoch))];
        Assert.Equal([59], Enumerable.Range(0, 180).Where(i => !answers[i]));
        Assert.Equal(3, log.LostPages);

        this.bench.Store.RefuseAppends = false;
        AddEpochs(log, 240, 60);
        Assert.Equal([0, 7_200], LogBench.Pages(log).Select(page => NightPage.StartSeconds(page, 0)));
        Assert.Equal([1u, 2u], LogBench.Pages(log).Select(page => NightPage.Number(page, 0)));

        this.bench.Store.RefuseAppends = true;
        log.AddMark(300 * Epoch);
        Assert.False(log.Flush(300 * Epoch));
    }

    [Theory]
    [InlineData(-1, 255)]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    [InlineData(101, 255)]
    public void A_battery_that_cannot_be_is_not_known(int percent, byte stored)
    {
        NightLog log = this.bench.Begun(0);
        log.SetBattery(percent);
        log.AddMark(0);
        log.Flush(0);
        Assert.Equal(stored, NightPage.BatteryPercent(LogBench.Pages(log)[0], 0));
    }

    [Fact]
    public void A_night_of_twelve_hours_is_24_pages_and_fourteen_of_them_are_kept_with_30_changes_of_state_each()
    {
        for (int night = 0; night < 40; night++)
        {
            NightLog log = this.bench.Begun(0);
            for (int i = 0; i < 1_440; i++)
            {
                log.AddEpoch(1_000, true, i * Epoch);
                if (i % 48 == 0)
                {
                    log.AddState((SockState)(i / 48 % 4), i * Epoch);
                }
            }

            log.AddState(SockState.Off, 1_440 * Epoch);
            log.Flush(1_440 * Epoch);
        }

        List<byte[]> pages = LogBench.Pages(new NightLog(this.bench.Store));
        int[] whole = [.. pages.GroupBy(page => NightPage.Session(page, 0)).Where(night => night.Sum(page => Epochs(page).Count) == 1_440).Select(night => night.Key)];
        Assert.True(whole.Length >= 14, $"{whole.Length} whole nights are kept");
        Assert.Equal(Enumerable.Range(41 - whole.Length, whole.Length), whole);
    }
}

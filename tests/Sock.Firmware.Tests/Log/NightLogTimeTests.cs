using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Log;
using Xunit;
using static Sock.Firmware.Tests.Log.NightBench;

namespace Sock.Firmware.Tests.Log;

/// <summary>Clocks that drift, wrap, stand back and run for half a year.</summary>
public class NightLogTimeTests
{
    private readonly NightBench bench = new();

    [Fact]
    public void Epochs_that_run_a_little_fast_or_slow_leave_no_hole()
    {
        NightLog log = this.bench.Begun(0);
        for (int i = 0; i < 60; i++)
        {
            log.AddEpoch(1_000, true, (i * Epoch) + (i % 3 * 4_000));
        }

        Assert.DoesNotContain((byte)255, Epochs(Assert.Single(LogBench.Pages(log))));
    }

    [Fact]
    public void A_clock_that_goes_back_begins_a_new_page()
    {
        NightLog log = this.bench.Begun(0);
        log.AddEpoch(1_000, true, 10 * Epoch);
        log.AddEpoch(1_000, true, 5 * Epoch);
        log.Flush(11 * Epoch);

        Assert.Equal([300, 150], LogBench.Pages(log).Select(page => NightPage.StartSeconds(page, 0)));
    }

    [Fact]
    public void A_day_without_epochs_keeps_its_events_where_they_were()
    {
        NightLog log = this.bench.Begun(0);
        log.AddState(SockState.Fault, 1_000);
        log.AddState(SockState.Awake, 86_400_000);
        log.AddEpoch(1_000, true, 86_430_000);
        log.Flush(86_460_000);

        List<byte[]> pages = LogBench.Pages(log);
        Assert.Equal([(1, (byte)5), (86_400, (byte)0)], pages.SelectMany(Events));
        Assert.Equal(86_430, NightPage.StartSeconds(pages[^1], 0));
    }

    [Fact]
    public void Time_that_wraps_does_not_disturb_the_night()
    {
        int start = int.MaxValue - (20 * Epoch);
        NightLog log = this.bench.Begun(start);
        for (int i = 0; i < 120; i++)
        {
            log.AddEpoch(1_000, true, unchecked(start + (i * Epoch)));
        }

        log.AddMark(unchecked(start + (120 * Epoch) + 7_000));
        log.Flush(unchecked(start + (121 * Epoch)));

        List<byte[]> pages = LogBench.Pages(log);
        Assert.Equal([0, 1_800, 3_607], pages.Select(page => NightPage.StartSeconds(page, 0)));
        Assert.Equal(120, pages.SelectMany(Epochs).Count(code => code == MovementCode.Encode(1_000)));
    }

    [Fact]
    public void After_half_a_year_without_a_restart_a_new_session_begins()
    {
        NightLog log = this.bench.Begun(0);
        int nowMs = 0;
        for (int hour = 0; hour < 200 * 24; hour++)
        {
            nowMs = unchecked(nowMs + 3_600_000);
            log.AddMark(nowMs);
        }

        Assert.Equal(2, log.Session);
        log.Flush(nowMs);
        Assert.All(LogBench.Pages(log), page => Assert.InRange(NightPage.StartSeconds(page, 0), 0, 0xFFFFFF));
    }
}

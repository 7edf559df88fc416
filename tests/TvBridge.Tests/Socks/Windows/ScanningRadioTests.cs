using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Simulation;
using TvBridge.Socks.Air;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class ScanningRadioTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 22, 0, 0, TimeSpan.Zero);
    private static readonly SockAddress Sock = new(0xC4DE_E219_2B7F);
    private readonly FakeScanSource windows = new();
    private readonly HeardAir air = new();

    [Fact]
    public void An_advert_reaches_the_ear_with_the_bridges_own_time()
    {
        this.Evening(async time =>
        {
            await time(3);
            this.windows.Scan.Ear.Heard(Sock, [0x44, 0x01], -61, "Sock-2B7F");
        });

        AirAdvert advert = Assert.Single(this.air.Adverts);
        Assert.Equal(Sock, advert.Address);
        Assert.Equal([0x44, 0x01], advert.ServiceData);
        Assert.Equal((short)-61, advert.RssiDbm);
        Assert.Equal("Sock-2B7F", advert.Name);
        Assert.Equal(Start.AddSeconds(3), advert.HeardAt);
        Assert.Equal([RadioCondition.Listening], this.air.Conditions);
    }

    [Theory]
    [InlineData(127)]
    [InlineData(21)]
    [InlineData(-128)]
    public void A_signal_strength_that_no_radio_measures_is_left_out(short rssiDbm)
    {
        this.Evening(async time =>
        {
            await time(1);
            this.windows.Scan.Ear.Heard(Sock, [], rssiDbm, null);
        });

        Assert.Null(Assert.Single(this.air.Adverts).RssiDbm);
    }

    [Fact]
    public void A_scan_that_Windows_stops_is_started_again_and_both_are_told()
    {
        this.Evening(async time =>
        {
            await time(70);
            this.windows.Scan.Stop(ScanFault.RadioNotAvailable);
            await time(5);
        });

        Assert.Equal([RadioCondition.Listening, RadioCondition.AdapterOff, RadioCondition.Listening], this.air.Conditions);
        Assert.Equal(2, this.windows.Scans.Count);
        Assert.True(this.windows.Scans[0].IsDisposed);
    }

    [Fact]
    public void A_scan_that_stops_without_a_word_is_found_and_started_again()
    {
        this.Evening(async time =>
        {
            await time(5);
            this.windows.Scan.IsRunning = false;
            await time(20);
        });

        Assert.Equal([RadioCondition.Listening, RadioCondition.Failing, RadioCondition.Listening], this.air.Conditions);
        Assert.Equal(2, this.windows.Scans.Count);
    }

    [Fact]
    public void A_scan_that_hears_nobody_for_5_min_is_started_again_and_nobody_is_bothered()
    {
        this.Evening(time => time(3600));

        // Once in 5 min and the wait of a second, of which the looks every 10 s make up to 311 s.
        Assert.InRange(this.windows.Scans.Count, 12, 13);
        Assert.All(this.windows.Scans, scan => Assert.True(scan.IsDisposed));
        Assert.Equal([RadioCondition.Listening], this.air.Conditions);
    }

    [Fact]
    public void A_scan_that_hears_anybody_is_left_alone()
    {
        this.Evening(async time =>
        {
            for (int i = 0; i < 60; i++)
            {
                await time(60);
                this.windows.Scan.Ear.Alive();
            }
        });

        Assert.Single(this.windows.Scans);
    }

    [Fact]
    public void An_adapter_that_is_off_all_night_is_told_once_and_heard_within_half_a_minute_of_being_switched_on()
    {
        int scansBefore = -1;
        this.windows.Adapter = AdapterCondition.Off;
        this.Evening(async time =>
        {
            await time(8 * 3600);
            scansBefore = this.windows.Scans.Count;
            this.windows.Adapter = AdapterCondition.Ready;
            await time(31);
        });

        Assert.Equal(0, scansBefore);
        Assert.Equal([RadioCondition.AdapterOff, RadioCondition.Listening], this.air.Conditions);
        Assert.InRange(this.windows.Looks, 8 * 120, (8 * 120) + 10);
    }

    [Fact]
    public void A_start_that_throws_is_told_and_tried_again_less_and_less_often()
    {
        this.windows.StartThrows = new InvalidOperationException("Das Gerät ist nicht bereit.") { HResult = unchecked((int)0x800710DF) };
        List<int> looks = [];
        this.Evening(async time =>
        {
            foreach (int seconds in (int[])[14, 16, 30, 30])
            {
                await time(seconds);
                looks.Add(this.windows.Looks);
            }
        });

        RadioNotice notice = Assert.Single(this.air.Notices);
        Assert.Equal(RadioCondition.AdapterOff, notice.Condition);
        Assert.DoesNotContain("Das Gerät", notice.Text, StringComparison.Ordinal);

        // At 0, 1, 3, 7, 15 and 31 s, then every 30 s; counted after 14, 30, 60 and 90 s.
        Assert.Equal([4, 5, 6, 7], looks);
    }

    [Fact]
    public void Windows_that_does_not_answer_is_told_and_asked_again()
    {
        this.windows.LooksInstead = () => new TaskCompletionSource<AdapterCondition>().Task;
        this.Evening(time => time(70));

        Assert.Equal([RadioCondition.Failing], this.air.Conditions);
        Assert.Contains("no answer", this.air.Notices[0].Text, StringComparison.Ordinal);
        Assert.True(this.windows.Looks >= 2);
    }

    [Fact]
    public void Nothing_is_told_after_the_end()
    {
        this.Evening(time => time(1));

        this.windows.Scan.Ear.Heard(Sock, [0x44], -60, null);

        Assert.Empty(this.air.Adverts);
        Assert.True(this.windows.Scan.IsDisposed);
    }

    [Fact]
    public void Adverts_without_an_address_are_counted_and_told_once_an_hour()
    {
        this.Evening(async time =>
        {
            for (int i = 0; i < 7200; i++)
            {
                await time(1);
                this.windows.Scan.Ear.Alive();
                this.windows.Scan.Ear.Dropped(DropReason.NoAddress);
            }
        });

        string[] told = [.. this.air.Notices.Select(notice => notice.Text).Where(text => text.Contains("--radio winrt", StringComparison.Ordinal))];
        Assert.Equal(2, told.Length);
        Assert.Contains("dropped 3600 BTHome adverts", told[1], StringComparison.Ordinal);
        Assert.All(this.air.Conditions, condition => Assert.Equal(RadioCondition.Listening, condition));
    }

    /// <summary>Lets no simulated time pass until the task is over: a cancellation goes over a thread of its own.</summary>
    internal static async Task Settled(Task task)
    {
        while (!task.IsCompleted)
        {
            await Task.Yield();
        }
    }

    /// <summary>Runs the radio while <paramref name="script"/> lets seconds pass, then cancels it, which has to end it and nothing else.</summary>
    private void Evening(Func<Func<int, Task>, Task> script) => SimulationLoop.Run(Start, async loop =>
    {
        using CancellationTokenSource end = new();
        Task running = new ScanningRadio(this.windows, loop.Time).RunAsync(this.air, end.Token);
        await script(seconds => Task.Delay(TimeSpan.FromSeconds(seconds), loop.Time));
        end.Cancel();
        await Settled(running);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    });
}

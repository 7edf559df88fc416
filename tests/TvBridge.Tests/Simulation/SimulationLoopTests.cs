using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TvBridge.Simulation;
using Xunit;

namespace TvBridge.Tests.Simulation;

public class SimulationLoopTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_passes_at_once_and_everything_happens_in_its_order()
    {
        List<string> happened = [];
        SimulationLoop.Run(Start, async loop =>
        {
            Task slow = Say(loop, 7200, "two hours");
            Task quick = Say(loop, 3600, "one hour");
            Task sock = loop.StartSock(time =>
            {
                time.WaitUntil(5_400_000_000);
                happened.Add("sock");
            });
            await Task.WhenAll(slow, quick, sock);
            Assert.Equal(TimeSpan.FromHours(2), loop.Time.Elapsed);
        });

        Assert.Equal(["one hour", "sock", "two hours"], happened);

        async Task Say(SimulationLoop loop, int seconds, string what)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), loop.Time);
            happened.Add(what);
        }
    }

    [Fact]
    public void What_waits_for_nothing_is_named_instead_of_hanging()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(
            () => SimulationLoop.Run(Start, _ => new TaskCompletionSource().Task));

        Assert.StartsWith("The simulation stands still", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sock_that_fails_fails_its_task()
    {
        Assert.Throws<FormatException>(() => SimulationLoop.Run(Start, loop => loop.StartSock(_ => throw new FormatException("broken"))));
    }

    [Fact]
    public void A_sock_that_is_left_behind_ends_even_when_it_catches_everything()
    {
        bool ended = false;
        using System.Threading.ManualResetEventSlim gone = new();
        SimulationLoop.Run(Start, async loop =>
        {
            _ = loop.StartSock(time =>
            {
                try
                {
                    for (int i = 0; i < 1000; i++)
                    {
                        try
                        {
                            time.WaitUntil(time.NowMicroseconds + 60_000_000);
                        }
                        catch (OperationCanceledException) when (i < 500)
                        {
                            i = 500;
                        }
                    }
                }
                finally
                {
                    ended = true;
                    gone.Set();
                }
            });
            await Task.Delay(TimeSpan.FromMinutes(5), loop.Time);
        });

        Assert.True(gone.Wait(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        Assert.True(ended);
    }

    [Fact]
    public void The_pace_is_asked_before_each_step_with_the_time_of_the_step()
    {
        List<double> asked = [];
        SimulationLoop.Run(
            Start,
            async loop =>
            {
                await Task.Delay(TimeSpan.FromSeconds(1), loop.Time);
                await Task.Delay(TimeSpan.FromSeconds(2), loop.Time);
                return 0;
            },
            elapsed => asked.Add(elapsed.TotalSeconds));

        Assert.Equal([1, 3], asked);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TvBridge.Simulation;
using TvBridge.Socks.Air;

namespace TvBridge.Tests.Months;

/// <summary>A month of a bridge in simulated time, as a seed wants it.</summary>
internal sealed class MonthRun : IDisposable
{
    /// <summary>The changes of the clocks fall into <see cref="MonthAir.LongNight"/>. Even seeds live in spring, odd ones in autumn.</summary>
    private static readonly DateTimeOffset[] Starts =
        [new(2026, 3, 13, 20, 0, 0, TimeSpan.FromHours(1)), new(2026, 10, 9, 20, 0, 0, TimeSpan.FromHours(2))];

    private static readonly TimeZoneInfo Zone = MakeZone();

    private readonly MonthAir air = MonthAir.Recorded.Value;
    private readonly MonthLog log = new();
    private readonly MonthHouse house;
    private readonly SimulationLoop loop;
    private readonly Random random;
    private readonly MonthFault fault;
    private readonly List<MonthBridge> lives = [];
    private KillSwitch kill = new();
    private MonthBridge? bridge;
    private TimeSpan nextStartIn;
    private TimeSpan? tvGoneAt;
    private bool isOver;

    private MonthRun(int seed, MonthFault fault, SimulationLoop loop)
    {
        this.loop = loop;
        this.random = new Random(seed);
        this.fault = fault;
        this.house = new MonthHouse(loop, this.log, Zone, toggles: seed % 3 == 0);
    }

    /// <summary>Lives through the month; what happened is for <see cref="MonthJudge"/>.</summary>
    public static MonthLog Of(int seed, MonthFault fault = MonthFault.None) =>
        SimulationLoop.Run(Starts[seed % 2].ToUniversalTime(), async loop =>
        {
            using MonthRun run = new(seed, fault, loop);
            return await run.RunAsync(MonthPlan.Of(seed, run.air));
        });

    public void Dispose()
    {
        this.lives.ForEach(life => life.Dispose());
        this.house.Dispose();
    }

    private static TimeZoneInfo MakeZone()
    {
        TimeZoneInfo.TransitionTime spring = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday);
        TimeZoneInfo.TransitionTime autumn = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday);
        TimeZoneInfo.AdjustmentRule summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), spring, autumn);
        return TimeZoneInfo.CreateCustomTimeZone("Month", TimeSpan.FromHours(1), "Month", "Month", "Month, summer", [summer]);
    }

    private async Task<MonthLog> RunAsync(IReadOnlyList<MonthEvent> month)
    {
        Task lives = this.LiveAsync();
        foreach (MonthEvent happening in month)
        {
            if (happening.At > this.house.Elapsed)
            {
                await Task.Delay(happening.At - this.house.Elapsed, this.loop.Time);
            }

            this.Happen(happening);
        }

        this.isOver = true;
        this.bridge?.Stop();
        await lives;
        FileInfo journal = new(this.house.Disk.Journal);
        this.log.Journal = (File.ReadAllLines(journal.FullName).Length, journal.Length);
        return this.log;
    }

    private async Task LiveAsync()
    {
        while (!this.isOver)
        {
            this.kill = new KillSwitch();
            MonthBridge life = new(this.house, this.kill, this.fault, TimeSpan.FromSeconds(this.random.NextDouble()));
            this.lives.Add(life);
            this.bridge = life;
            this.nextStartIn = TimeSpan.FromSeconds(5);
            try
            {
                await life.LiveAsync();
                life.Dispose();
                this.lives.Remove(life);
            }
            catch (KilledException)
            {
                bool tears = this.random.Next(4) == 0;
                this.log.Kills++;
                this.log.TornLines += tears ? 1 : 0;
                this.house.Disk.Abandon(tears);

                // A service is started again at once; a computer takes its time.
                this.nextStartIn = this.random.Next(3) == 0 ? TimeSpan.FromMinutes(this.random.Next(1, 15)) : TimeSpan.FromSeconds(this.random.Next(2, 30));
            }

            TimeSpan from = this.house.Elapsed;
            this.bridge = null;
            await Task.Delay(this.nextStartIn, this.loop.Time);
            this.log.Down.Add((from, this.house.Elapsed));
        }
    }

    private void Happen(MonthEvent happening)
    {
        switch (happening.Kind)
        {
            case MonthEventKind.Advert:
                this.Hear(happening.Payload!);
                break;
            case MonthEventKind.Play:
                this.house.Tv.Player.Play();
                break;
            case MonthEventKind.Resume:
                this.house.Tv.Player.Resume();
                break;
            case MonthEventKind.ClockStep:
                this.house.Time.Offset += TimeSpan.FromHours(happening.Value);
                this.log.ClockSteps.Add(this.house.Elapsed);
                break;
            case MonthEventKind.TvGone:
                this.house.Tv.Faults.IsDead = true;
                this.tvGoneAt ??= this.house.Elapsed;
                break;
            case MonthEventKind.TvBack when this.tvGoneAt is TimeSpan from:
                this.house.Tv.Faults.IsDead = false;
                this.log.TvGone.Add((from, this.house.Elapsed));
                this.tvGoneAt = null;
                break;
            case MonthEventKind.Kill:
                this.kill.Arm(happening.Value);
                break;
            case MonthEventKind.Stop:
                this.bridge?.Stop();
                this.bridge = null;
                break;
            default:
                break;
        }
    }

    private void Hear(MonthPayload payload)
    {
        if (this.bridge is not null)
        {
            this.log.Heard.Add((this.house.Elapsed, payload, this.house.TvPlays));
            this.bridge.Hear(new AirAdvert(MonthHouse.Sock.Address, payload.ServiceData, -70, this.house.Time.GetUtcNow()));
        }
    }
}

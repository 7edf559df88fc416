using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tests.Rules;

/// <summary>A virtual TV that plays the second of two episodes, on simulated time, and what happened to it.</summary>
internal sealed class VerifiedPauseEvening
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 30, 0, TimeSpan.Zero);
    public static readonly TimeSpan PlaysFrom = TimeSpan.FromMinutes(10);

    private VerifiedPauseEvening(SimulationLoop loop)
    {
        this.Time = loop.Time;
        this.Player = new VirtualPlayer(loop.Time, new("One", TimeSpan.FromMinutes(20)), new("Two", TimeSpan.FromMinutes(30)));
        this.Player.Play(1, PlaysFrom);
        this.Tv = new VirtualTv(loop.Time, this.Player);
        this.Sequence = new VerifiedPause(this.Tv, loop.Time);
    }

    public SimulatedTime Time { get; }

    public VirtualPlayer Player { get; }

    public VirtualTv Tv { get; }

    public VirtualTvFaults Faults => this.Tv.Faults;

    public VerifiedPause Sequence { get; }

    public int PausesReceived => this.Tv.Count(VirtualTvRequestKind.Pause);

    /// <summary>When each request of a kind came, in seconds since the start.</summary>
    public IEnumerable<double> SecondsOf(VirtualTvRequestKind kind) =>
        this.Tv.Requests.Where(request => request.Kind == kind).Select(request => (request.At - Start).TotalSeconds);

    public static T Run<T>(Func<VerifiedPauseEvening, Task<T>> evening) =>
        SimulationLoop.Run(Start, loop => evening(new VerifiedPauseEvening(loop)));

    public static void Run(Func<VerifiedPauseEvening, Task> evening) =>
        SimulationLoop.Run(Start, loop => evening(new VerifiedPauseEvening(loop)));

    public Task WaitAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), this.Time);

    /// <summary>Does something while the sequence runs.</summary>
    public async Task LaterAsync(double seconds, Action act)
    {
        await this.WaitAsync(seconds);
        act();
    }
}

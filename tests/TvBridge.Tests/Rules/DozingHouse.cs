using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tests.Months;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tests.Rules;

/// <summary>A bridge, a TV that plays from 1:00:00 on, and a clock that can be set. Bridges come and go; what they told stays.</summary>
internal sealed class DozingHouse
{
    public static readonly DateTimeOffset Start = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    private readonly SimulationLoop loop;
    private byte packet;

    private DozingHouse(SimulationLoop loop)
    {
        this.loop = loop;
        this.Time = new SteppedTime(loop.Time);
        this.Player = new VirtualPlayer(this.Time, new("One", TimeSpan.FromHours(2)), new("Two", TimeSpan.FromHours(2)));
        this.Player.Play(0, TimeSpan.FromHours(1));
        this.Tv = new VirtualTv(this.Time, this.Player);
        this.Bridge = this.Restart();
    }

    public SteppedTime Time { get; }

    public VirtualPlayer Player { get; }

    public VirtualTv Tv { get; }

    public PauseOnSleep Bridge { get; private set; }

    public List<EveningEvent> Told { get; } = [];

    public int Pauses => this.Tv.Count(VirtualTvRequestKind.Pause);

    public static void Run(Func<DozingHouse, Task> evening) => SimulationLoop.Run(Start, loop => evening(new DozingHouse(loop)));

    public PauseOnSleep Restart(params ActedEpisode[] acted) => this.Bridge = new PauseOnSleep(this.Tv, this.Time, acted, this.Told.Add);

    public Task WaitAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), this.loop.Time);

    public Task<PauseDone?> HearAsync(SockState state, byte episode, int ageS, string sock = "A") => this.Bridge.TakeAsync(
        new Hearing(sock, this.Time.GetUtcNow(), new SockReport(++this.packet, 80, state, episode, TimeSpan.FromSeconds(ageS))), CancellationToken.None);

    public int CountOf<T>() => this.Told.OfType<T>().Count();
}

using System;
using TvBridge.Simulation;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tests.Months;

/// <summary>What stands still while bridges come and go: the TV, the clock, the disk, and whoever watches them.</summary>
internal sealed class MonthHouse : IDisposable
{
    private readonly SimulationLoop loop;

    public MonthHouse(SimulationLoop loop, MonthLog log, TimeZoneInfo zone, bool toggles)
    {
        this.loop = loop;
        this.Log = log;
        this.Zone = zone;
        this.Time = new SteppedTime(loop.Time);

        // Longer than any night, so that nothing ends by itself.
        this.Tv = new VirtualTv(this.Time, new VirtualPlayer(this.Time, new VirtualEpisode("A", TimeSpan.FromHours(20))));
        this.Tv.Faults.PauseToggles = toggles;
    }

    public static TrustedSock Sock { get; } = new(
        SockAddress.FromBytes(MonthAir.Address), "left foot", MonthAir.Key, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    public MonthLog Log { get; }

    public TimeZoneInfo Zone { get; }

    public SteppedTime Time { get; }

    public VirtualTv Tv { get; }

    public MonthDisk Disk { get; } = new();

    public TimeSpan Elapsed => this.loop.Time.Elapsed;

    public bool TvPlays => this.Tv.Player.State == TvState.Playing;

    public void OnCommand() => this.Log.Commands.Add((this.Elapsed, this.TvPlays));

    public void Dispose() => this.Disk.Dispose();
}

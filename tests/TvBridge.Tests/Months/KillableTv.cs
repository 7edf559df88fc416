using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tests.Months;

/// <summary>The TV as a bridge sees it that may be killed at each request, before it went out or before its answer came.</summary>
/// <param name="tv">The TV.</param>
/// <param name="kill">Where the bridge dies.</param>
/// <param name="onCommand">Told of each pause command that reaches the TV, before it does.</param>
internal sealed class KillableTv(VirtualTv tv, KillSwitch kill, Action onCommand) : ITv
{
    public string Name => tv.Name;

    public PauseCommand PauseCommand => tv.PauseCommand;

    public bool StateIsReadable => tv.StateIsReadable;

    public async Task<TvReading> ReadAsync(CancellationToken cancellation)
    {
        kill.Step();
        TvReading reading = await tv.ReadAsync(cancellation);
        kill.Step();
        return reading;
    }

    public async Task<TvReply> PauseAsync(CancellationToken cancellation)
    {
        kill.Step();
        if (!tv.Faults.IsDead)
        {
            onCommand();
        }

        TvReply reply = await tv.PauseAsync(cancellation);
        kill.Step();
        return reply;
    }

    public Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation) => tv.SeekAsync(position, cancellation);

    public ValueTask DisposeAsync() => default;
}

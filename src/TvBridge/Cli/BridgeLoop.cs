using System;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using TvBridge.Rules;

namespace TvBridge.Cli;

/// <summary>Takes hearings as they come, one after the other, and looks once in a while which sock has fallen silent.</summary>
/// <param name="bridge">What acts on them.</param>
/// <param name="time">The clock.</param>
/// <param name="tell">Told what happens with the socks' silence.</param>
/// <param name="isDeaf">Whether the radio hears nothing at the moment.</param>
internal sealed class BridgeLoop(PauseOnSleep bridge, TimeProvider time, Action<EveningEvent> tell, Func<bool> isDeaf)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    private readonly SilenceWatch silence = new(time);

    /// <summary>Runs until there are no more hearings.</summary>
    /// <param name="hearings">What trusted socks say.</param>
    /// <param name="onPause">Called after each pause, however it went; the loop ends when it answers false.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public async Task RunAsync(ChannelReader<Hearing> hearings, Func<PauseDone, bool> onPause, CancellationToken cancellation)
    {
        foreach (PauseDone resumed in await bridge.ResumeAsync(cancellation))
        {
            if (!onPause(resumed))
            {
                return;
            }
        }

        Task<bool> more = hearings.WaitToReadAsync(cancellation).AsTask();
        Task look = Task.Delay(LookEvery, time, cancellation);
        while (true)
        {
            if (await Task.WhenAny(more, look) == look)
            {
                await look;
                this.LookForSilence();
                look = Task.Delay(LookEvery, time, cancellation);
            }
            else if (!await more || !await this.TakeAllAsync(hearings, onPause, cancellation))
            {
                return;
            }
            else
            {
                more = hearings.WaitToReadAsync(cancellation).AsTask();
            }
        }
    }

    private async Task<bool> TakeAllAsync(ChannelReader<Hearing> hearings, Func<PauseDone, bool> onPause, CancellationToken cancellation)
    {
        while (hearings.TryRead(out Hearing? hearing))
        {
            if (this.silence.Heard(hearing) is SockBack back)
            {
                tell(back);
            }

            if (await bridge.TakeAsync(hearing, cancellation) is PauseDone done && !onPause(done))
            {
                return false;
            }
        }

        return true;
    }

    private void LookForSilence()
    {
        this.silence.HearNothing(isDeaf());
        foreach (SockSilent silent in this.silence.Look())
        {
            tell(silent);
        }
    }
}

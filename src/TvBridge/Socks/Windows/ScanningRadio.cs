using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>
/// Keeps one of Windows' ways to scan going, for months: looks at the adapter, starts the scan, watches it, and starts it again whatever stopped it.
/// </summary>
internal sealed class ScanningRadio(IScanSource source, TimeProvider time) : ISockRadio
{
    /// <summary>How often a running scan is looked at.</summary>
    internal static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>A scan that has heard nobody at all for so long is started again: after the computer slept, scans have been seen to hear nothing more.</summary>
    internal static readonly TimeSpan QuietRestart = TimeSpan.FromMinutes(5);

    /// <summary>A scan that ran so long has worked: what stops it then is nothing lasting.</summary>
    internal static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    /// <summary>Windows has to answer within that.</summary>
    internal static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(30);

    private readonly ScanNotices notices = new(source.Name);

    /// <inheritdoc/>
    public string Name => source.Name;

    /// <inheritdoc/>
    public async Task RunAsync(IRadioEar ear, CancellationToken cancellation)
    {
        RadioVoice voice = new(ear, this.notices, time);
        RestartDelay delay = new();
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (await this.ScanOnceAsync(voice, delay, cancellation) is RadioNotice trouble)
                {
                    voice.Tell(trouble);
                }

                await Task.Delay(delay.Next(), time, cancellation);
            }
        }
        finally
        {
            voice.Silence();
        }
    }

    /// <summary>One scan, from the look at the adapter to its end; what is the matter, or null when it only has to be started again.</summary>
    private async Task<RadioNotice?> ScanOnceAsync(RadioVoice voice, RestartDelay delay, CancellationToken cancellation)
    {
        try
        {
            AdapterCondition adapter = await source.LookAsync().WaitAsync(AnswerTimeout, time, cancellation);
            if (this.notices.ForAdapter(adapter) is RadioNotice trouble)
            {
                return trouble;
            }

            voice.Alive();
            using IScan scan = await source.StartAsync(voice);
            voice.Tell(this.notices.Listening);
            return await this.WatchAsync(scan, voice, delay, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            return this.notices.ForException(exception);
        }
        catch (Exception)
        {
            // Whatever Windows threw while the radio was being stopped: the cancellation is what the caller waits for.
            throw new OperationCanceledException(cancellation);
        }
    }

    private async Task<RadioNotice?> WatchAsync(IScan scan, RadioVoice voice, RestartDelay delay, CancellationToken cancellation)
    {
        long startedAt = time.GetTimestamp();
        while (true)
        {
            await Task.WhenAny(scan.Ended, Task.Delay(LookEvery, time, cancellation));
            cancellation.ThrowIfCancellationRequested();
            if (time.GetElapsedTime(startedAt) >= Settled)
            {
                delay.Reset();
            }

            if (scan.Ended.IsCompleted)
            {
                return this.notices.ForFault(await scan.Ended);
            }

            if (!scan.IsRunning)
            {
                return this.notices.StoppedUntold;
            }

            voice.TellDrops();
            if (voice.QuietFor >= QuietRestart)
            {
                return null;
            }
        }
    }
}

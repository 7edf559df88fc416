using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using TvBridge.Rules;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Socks;

/// <summary>
/// Listens to a radio and lets through what trusted socks say: each new payload, and of its repeats one every few seconds, as a sign of life. A slow TV
/// holds nobody up here: what waits is bounded, and what a flood sends under other addresses does not even wait.
/// </summary>
/// <param name="guard">Decides who is believed.</param>
/// <param name="time">The clock that nobody sets counts here.</param>
/// <param name="changed">Told when the radio's condition changes, on the radio's thread.</param>
/// <param name="tell">Takes one sentence when something is refused that the user can mend, for each sock and reason once an hour; on the radio's thread.</param>
public sealed class TrustedEar(SockGuard guard, TimeProvider time, Action<RadioNotice> changed, Action<string> tell) : IRadioEar
{
    // A sock says something new every few seconds at most, and a pause takes 10 s or so.
    private const int MostWaiting = 1024;

    /// <summary>A repeat tells that the sock is there and nothing else, so one in this time is enough.</summary>
    private static readonly TimeSpan RepeatEvery = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan TellEvery = TimeSpan.FromHours(1);

    private readonly Channel<Hearing> hearings = Channel.CreateBounded<Hearing>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly Dictionary<SockAddress, long> passedAt = [];
    private readonly Dictionary<(SockAddress Address, SockVerdict Verdict), long> toldAt = [];
    private int condition = (int)RadioCondition.Failing;

    /// <summary>What was said, in order; completed by <see cref="Complete"/>. When more than 1,024 wait, the oldest are dropped: the newest state is what counts.</summary>
    public ChannelReader<Hearing> Hearings => this.hearings.Reader;

    /// <summary>Whether the radio hears nothing now, so that silence tells nothing.</summary>
    public bool IsDeaf => (RadioCondition)Volatile.Read(ref this.condition) != RadioCondition.Listening;

    /// <inheritdoc/>
    public void Heard(in AirAdvert advert)
    {
        Judgement judgement = guard.Judge(advert);
        if (judgement.Hearing is not Hearing hearing)
        {
            this.TellOfRefusal(judgement);
            return;
        }

        long now = time.GetTimestamp();
        bool isDue = judgement.Verdict == SockVerdict.New
            || !this.passedAt.TryGetValue(advert.Address, out long passed)
            || time.GetElapsedTime(passed, now) >= RepeatEvery;
        if (isDue)
        {
            // Only trusted socks get here, so this grows no further than the list of them.
            this.passedAt[advert.Address] = now;
            this.hearings.Writer.TryWrite(hearing);
        }
    }

    /// <inheritdoc/>
    public void Changed(RadioNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        Volatile.Write(ref this.condition, (int)notice.Condition);
        changed(notice);
    }

    /// <summary>The radio has ended: what waits can still be read.</summary>
    public void Complete() => this.hearings.Writer.TryComplete();

    private void TellOfRefusal(in Judgement judgement)
    {
        if (judgement.Sock is not TrustedSock sock)
        {
            return;
        }

        long now = time.GetTimestamp();
        bool wasTold = this.toldAt.TryGetValue((sock.Address, judgement.Verdict), out long told) && time.GetElapsedTime(told, now) < TellEvery;
        if (!wasTold && RefusalWords.Of(judgement.Verdict, sock) is string words)
        {
            this.toldAt[(sock.Address, judgement.Verdict)] = now;
            tell(words);
        }
    }
}

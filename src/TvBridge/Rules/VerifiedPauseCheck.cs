using System;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>
/// Judges the reads after one pause command: when the next one is due, and whether they prove the pause. Paused is proven by two reads that say so,
/// the second asked for at least 0.7 s after the first came, at the same position where the TV tells one: a TV that plays on moves by more in that time.
/// </summary>
internal sealed class VerifiedPauseCheck(TimeProvider time)
{
    private static readonly TimeSpan SamePosition = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(0.7);

    /// <summary>When to read, counted from the command's answer.</summary>
    private static readonly TimeSpan[] ReadAfter = [TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    private readonly long answeredAt = time.GetTimestamp();
    private int reads;
    private long lastAt;
    private bool saidPaused;

    /// <summary>The newest read, or null before the first.</summary>
    public TvReading? Last { get; private set; }

    /// <summary>The read before the newest, when it said paused: with <see cref="IsVerified"/>, the first proof.</summary>
    public TvReading? FirstPaused { get; private set; }

    /// <summary>Whether the pause is proven.</summary>
    public bool IsVerified { get; private set; }

    /// <summary>Whether it plays now and has not said paused since the command.</summary>
    public bool StillPlays => this.Last?.State == TvState.Playing && !this.saidPaused;

    /// <summary>How long to wait before the next read (0 or more), or null when there is nothing more to find out.</summary>
    public TimeSpan? NextReadIn
    {
        get
        {
            bool lastSaidPaused = this.Last?.State == TvState.Paused;
            if (this.IsVerified || this.reads > ReadAfter.Length || (this.reads == ReadAfter.Length && !lastSaidPaused))
            {
                return null;
            }

            TimeSpan wait = this.reads < ReadAfter.Length ? ReadAfter[this.reads] - time.GetElapsedTime(this.answeredAt) : TimeSpan.Zero;
            TimeSpan apart = lastSaidPaused ? Apart - time.GetElapsedTime(this.lastAt) : TimeSpan.Zero;
            TimeSpan longer = wait > apart ? wait : apart;
            return longer > TimeSpan.Zero ? longer : TimeSpan.Zero;
        }
    }

    /// <summary>What was found instead of a proven pause, as the second half of a sentence.</summary>
    public string Found => this.Last switch
    {
        { State: TvState.Paused, Position: TimeSpan now } when this.FirstPaused?.Position is TimeSpan then =>
            $"but says paused while its position moves on from {VerifiedPauseWords.WithTenths(then)} to {VerifiedPauseWords.WithTenths(now)}",
        { State: TvState.Playing } when this.saidPaused => "but plays again after it said paused: somebody may have pressed play",
        { State: TvState.Playing } => "but still plays",
        { } last => $"but then said {VerifiedPauseWords.Of(last.State)} where paused was expected",
        null => "but was not read back",
    };

    /// <summary>Takes a read that has just come.</summary>
    public void Add(TvReading reading)
    {
        this.FirstPaused = this.Last?.State == TvState.Paused ? this.Last : null;
        this.Last = reading;
        this.lastAt = time.GetTimestamp();
        this.reads++;
        this.saidPaused |= reading.State == TvState.Paused;
        this.IsVerified = reading.State == TvState.Paused && this.FirstPaused is not null && StandsStill(this.FirstPaused, reading);
    }

    private static bool StandsStill(TvReading first, TvReading second) =>
        first.Position is not TimeSpan then || second.Position is not TimeSpan now || (now - then).Duration() <= SamePosition;
}

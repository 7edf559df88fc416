using System;
using TvBridge.Rules;

namespace TvBridge.Socks.Trust;

/// <summary>
/// The first hearing of a payload, and how long ago it was. A sock repeats a payload for 15 s at most; what comes much later comes from somebody else.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class FirstHearing(TimeProvider time)
{
    /// <summary>How long a payload may be repeated: four times as long as a sock does, for radios that hand adverts over late.</summary>
    public static readonly TimeSpan RepeatedFor = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How far back a clock may have been set while no bridge ran. Its reading is all there is to go by across a restart; what it makes a repeat too old for is
    /// told again by the sock's next payload.
    /// </summary>
    private static readonly TimeSpan ClockSetBack = TimeSpan.FromHours(2);

    private long heardTimestamp;

    /// <summary>The hearing; null when there was none in this process.</summary>
    public Hearing? Hearing { get; private set; }

    /// <summary>Whether a repeat that is heard now belongs to it. Within one process no clock that is set can confuse that.</summary>
    public bool IsRecent => time.GetElapsedTime(this.heardTimestamp) <= RepeatedFor;

    /// <summary>Keeps a payload that was heard just now.</summary>
    public void Set(Hearing hearing)
    {
        this.Hearing = hearing;
        this.heardTimestamp = time.GetTimestamp();
    }

    /// <summary>Keeps a payload that was first heard before this process began.</summary>
    /// <param name="hearing">The hearing, with the time of then.</param>
    /// <param name="now">The time now, of the same clock as far as is known.</param>
    public void Restore(Hearing hearing, DateTimeOffset now)
    {
        this.Set(hearing);
        TimeSpan age = now - hearing.HeardAt;
        TimeSpan believed = age < -ClockSetBack ? TimeSpan.MaxValue : age < TimeSpan.Zero ? TimeSpan.Zero : age;
        long ticks = believed > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1).Ticks : believed.Ticks;
        this.heardTimestamp -= (long)(ticks * ((double)time.TimestampFrequency / TimeSpan.TicksPerSecond));
    }
}

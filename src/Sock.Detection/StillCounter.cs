namespace Sock.Detection;

/// <summary>
/// Counts still epochs and forgives a twitch: one sets the count back a little, two in a row or a large movement set it to 0.
/// It never decides that somebody sleeps, only when to ask.
/// </summary>
public sealed class StillCounter
{
    private const int Highest = 255;

    private readonly Thresholds thresholds;
    private readonly int twitchPenalty;
    private int twitchesInARow;

    /// <summary>A counter at 0.</summary>
    public StillCounter(Thresholds thresholds, int twitchPenaltyEpochs)
    {
        this.thresholds = thresholds;
        this.twitchPenalty = twitchPenaltyEpochs;
    }

    /// <summary>Still epochs counted, less the penalties. 0..255.</summary>
    public int Count { get; private set; }

    /// <summary>When the first epoch of the current run began: the estimated onset of sleep. Milliseconds of the caller's clock; means nothing while the count is 0.</summary>
    public int StillSinceMs { get; private set; }

    /// <summary>Starts again at 0.</summary>
    public void Reset()
    {
        this.Count = 0;
        this.twitchesInARow = 0;
    }

    /// <summary>Takes one measured epoch.</summary>
    public void AddEpoch(int movementMicroG, int epochStartMs)
    {
        if (movementMicroG < this.thresholds.StillBelowMicroG)
        {
            if (this.Count == 0)
            {
                this.StillSinceMs = epochStartMs;
            }

            this.Count = this.Count < Highest ? this.Count + 1 : Highest;
            this.twitchesInARow = 0;
        }
        else if (movementMicroG < this.thresholds.LargeFromMicroG)
        {
            this.twitchesInARow++;
            int left = this.Count > this.twitchPenalty ? this.Count - this.twitchPenalty : 0;
            this.Count = this.twitchesInARow < 2 ? left : 0;
        }
        else
        {
            this.Reset();
        }
    }
}

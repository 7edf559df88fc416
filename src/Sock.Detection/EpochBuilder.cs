namespace Sock.Detection;

/// <summary>
/// Cuts batches into windows of 5 s and epochs of six windows, by the clock and not by counting samples: the sensor's own clock is several percent off.
/// A window in which anything is missing is not measured, and an epoch with fewer than four measured windows is none.
/// </summary>
public sealed class EpochBuilder
{
    /// <summary>Length of a window. Milliseconds.</summary>
    public const int WindowMs = 5000;

    /// <summary>Windows of an epoch: 30 s.</summary>
    public const int WindowsPerEpoch = 6;

    /// <summary>Windows of an epoch that have to be measured.</summary>
    public const int MeasuredWindowsNeeded = 4;

    // A batch that comes a little early still closes its window.
    private const int ToleranceMs = 250;

    // 60 percent of the nominal 125: with fewer, part of the window was not seen.
    private const int SamplesNeeded = 75;

    // Far more than any window holds (157 at 30 Hz and 250 ms late): keeps the sum within 32 bits whatever the caller's clock does.
    private const int MostDifferences = 8192;

    private int windowStartMs;
    private int windowSumLsb;
    private int windowDifferences;
    private bool windowDamaged;
    private int nextEpochStartMs;
    private int windowsClosed;
    private int windowsMeasured;
    private int epochSumMicroG;
    private bool epochSpoiled;

    /// <summary>When the epoch that was closed last began. Milliseconds of the caller's clock.</summary>
    public int EpochStartMs { get; private set; }

    /// <summary>Movement of the last measured epoch: the mean over its measured windows. Micro-g.</summary>
    public int MovementMicroG { get; private set; }

    /// <summary>Whether the epoch that was closed last had enough measured windows.</summary>
    public bool IsMeasured { get; private set; }

    /// <summary>Whether the window that was closed last was measured.</summary>
    public bool LastWindowMeasured { get; private set; }

    /// <summary>Windows in a row in which every sample was exactly the same: no living leg and no working sensor does that.</summary>
    public int StuckWindows { get; private set; }

    /// <summary>Begins the first window and epoch.</summary>
    public void Start(int nowMs)
    {
        this.windowStartMs = nowMs;
        this.nextEpochStartMs = nowMs;
    }

    /// <summary>Takes a batch; true when it closed an epoch.</summary>
    public bool AddBatch(int sumLsb, int differences, int nowMs)
    {
        if (this.windowDifferences + differences > MostDifferences)
        {
            this.windowDamaged = true;
        }
        else
        {
            this.windowSumLsb += sumLsb;
            this.windowDifferences += differences;
        }

        return this.CloseWindows(nowMs);
    }

    /// <summary>The time up to <paramref name="nowMs"/> was not seen; true when that closed an epoch.</summary>
    public bool AddMissing(int nowMs)
    {
        this.windowDamaged = true;
        return this.CloseWindows(nowMs);
    }

    /// <summary>The running epoch will not count as measured: something happened in it that movement does not show. One that has only just begun stays as it is.</summary>
    public void Spoil()
    {
        this.epochSpoiled = this.windowsClosed > 0 || this.windowDifferences > 0;
    }

    private bool CloseWindows(int nowMs)
    {
        int elapsedMs = unchecked(nowMs - this.windowStartMs);
        if (elapsedMs < WindowMs - ToleranceMs)
        {
            return false;
        }

        // More than one window long: nobody knows which part of it the samples belong to.
        int windows = (elapsedMs + ToleranceMs) / WindowMs;
        if (windows > 1)
        {
            this.windowDamaged = true;
        }

        bool closedEpoch = false;
        for (int i = 0; i < windows && i < WindowsPerEpoch; i++)
        {
            closedEpoch |= this.CloseWindow(nowMs);
        }

        this.windowStartMs = nowMs;
        this.windowSumLsb = 0;
        this.windowDifferences = 0;
        this.windowDamaged = false;
        return closedEpoch;
    }

    private bool CloseWindow(int nowMs)
    {
        bool complete = !this.windowDamaged && this.windowDifferences >= SamplesNeeded;
        bool stuck = complete && this.windowSumLsb == 0;
        this.StuckWindows = stuck ? this.StuckWindows + 1 : 0;
        this.LastWindowMeasured = complete && !stuck;
        if (this.LastWindowMeasured)
        {
            this.windowsMeasured++;
            this.epochSumMicroG += MovementMeter.MeanMicroG(this.windowSumLsb, this.windowDifferences);
        }

        this.windowsClosed++;
        if (this.windowsClosed < WindowsPerEpoch)
        {
            return false;
        }

        this.CloseEpoch(nowMs);
        return true;
    }

    private void CloseEpoch(int nowMs)
    {
        this.IsMeasured = this.windowsMeasured >= MeasuredWindowsNeeded && !this.epochSpoiled;
        this.epochSpoiled = false;
        if (this.IsMeasured)
        {
            this.MovementMicroG = this.epochSumMicroG / this.windowsMeasured;
        }

        this.EpochStartMs = this.nextEpochStartMs;
        this.nextEpochStartMs = nowMs;
        this.windowsClosed = 0;
        this.windowsMeasured = 0;
        this.epochSumMicroG = 0;
    }
}

namespace Sock.Detection;

/// <summary>
/// Cuts batches into windows of 5 s and epochs of six windows, by the clock and not by counting samples: the sensor's own clock is several percent off.
/// A window in which anything is missing is not measured, and an epoch with fewer than four measured windows is none. Time in which the motor shook the
/// sensor is not missing: the window is measured by the rest of it, if that is long enough.
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

    // 15 Hz, 60 percent of the nominal rate: with fewer, part of the window was not seen. Per second.
    private const int SamplesNeededPerSecond = 15;

    // With less than this free of the motor a window is not measured.
    private const int ShortestSeenMs = 2000;

    // Far more than any window holds (157 at 30 Hz and 250 ms late): keeps the sum of three axes within 32 bits whatever the caller's clock does.
    private const int MostDifferences = 8192;

    private readonly SensorWatch sensor;
    private int windowStartMs;
    private int windowSumXLsb;
    private int windowSumYLsb;
    private int windowSumZLsb;
    private int windowDifferences;
    private int windowBlankedMs;
    private bool windowDamaged;
    private int nextEpochStartMs;
    private int windowsClosed;
    private int windowsMeasured;
    private int epochSumMicroG;
    private bool epochSpoiled;

    /// <summary>A builder whose first window and epoch begin at <paramref name="nowMs"/>; <paramref name="sensor"/> judges each window.</summary>
    public EpochBuilder(SensorWatch sensor, int nowMs)
    {
        this.sensor = sensor;
        this.windowStartMs = nowMs;
        this.nextEpochStartMs = nowMs;
    }

    /// <summary>When the epoch that was closed last began. Milliseconds of the caller's clock.</summary>
    public int EpochStartMs { get; private set; }

    /// <summary>Movement of the last measured epoch: the mean over its measured windows. Micro-g.</summary>
    public int MovementMicroG { get; private set; }

    /// <summary>Whether the epoch that was closed last had enough measured windows.</summary>
    public bool IsMeasured { get; private set; }

    /// <summary>Whether the window that was closed last was measured.</summary>
    public bool LastWindowMeasured { get; private set; }

    /// <summary>Takes a batch; true when it closed an epoch.</summary>
    public bool AddBatch(MovementMeter batch, int nowMs)
    {
        if (this.windowDifferences + batch.BatchDifferences > MostDifferences)
        {
            this.windowDamaged = true;
        }
        else
        {
            this.windowSumXLsb += batch.SumXLsb;
            this.windowSumYLsb += batch.SumYLsb;
            this.windowSumZLsb += batch.SumZLsb;
            this.windowDifferences += batch.BatchDifferences;
        }

        return this.CloseWindows(nowMs);
    }

    /// <summary>The last <paramref name="blankedMs"/> up to <paramref name="nowMs"/> were the motor's; true when that closed an epoch.</summary>
    public bool AddBlanked(int blankedMs, int nowMs)
    {
        // A time that cannot be leaves nothing of the window.
        int leftMs = WindowMs - this.windowBlankedMs;
        int takenMs = blankedMs < leftMs ? blankedMs : leftMs;
        this.windowBlankedMs += blankedMs < 0 ? leftMs : takenMs;
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
        this.epochSpoiled = this.windowsClosed > 0 || this.windowDifferences > 0 || this.windowBlankedMs > 0;
    }

    private bool CloseWindows(int nowMs)
    {
        int elapsedMs = unchecked(nowMs - this.windowStartMs);
        if (elapsedMs < WindowMs - ToleranceMs)
        {
            return false;
        }

        // More than one window long: nobody knows which part of it the samples belong to.
        int windows = ((elapsedMs - (WindowMs - ToleranceMs)) / WindowMs) + 1;
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
        this.windowSumXLsb = 0;
        this.windowSumYLsb = 0;
        this.windowSumZLsb = 0;
        this.windowDifferences = 0;
        this.windowBlankedMs = 0;
        this.windowDamaged = false;
        return closedEpoch;
    }

    private bool CloseWindow(int nowMs)
    {
        this.LastWindowMeasured = this.MeasureWindow();
        if (this.LastWindowMeasured)
        {
            this.windowsMeasured++;
            int sumLsb = this.windowSumXLsb + this.windowSumYLsb + this.windowSumZLsb;
            this.epochSumMicroG += MovementMeter.MeanMicroG(sumLsb, this.windowDifferences);
        }

        this.windowsClosed++;
        if (this.windowsClosed < WindowsPerEpoch)
        {
            return false;
        }

        this.CloseEpoch(nowMs);
        return true;
    }

    private bool MeasureWindow()
    {
        int seenMs = WindowMs - this.windowBlankedMs;
        if (this.windowDamaged || seenMs < ShortestSeenMs || this.windowDifferences < seenMs * SamplesNeededPerSecond / 1000)
        {
            this.sensor.SkipWindow();
            return false;
        }

        return this.sensor.JudgeWindow(this.windowSumXLsb, this.windowSumYLsb, this.windowSumZLsb);
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

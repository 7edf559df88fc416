namespace Sock.Detection;

/// <summary>
/// From raw samples to a state. Batches of samples become 5 s windows, six windows an epoch of 30 s, and the epochs drive a still counter;
/// when it is full the sock asks, and only an unanswered question becomes <see cref="SockState.Asleep"/>.
/// Time is an argument (milliseconds of any clock that may wrap), all arithmetic is 32 bit, and nothing is allocated after construction.
/// </summary>
public sealed class SleepDetector
{
    /// <summary>Length of a batch while nobody is asked. Milliseconds.</summary>
    public const int CalmBatchMs = 5000;

    /// <summary>Length of a batch while the sock asks, so that an answer is felt at once. Milliseconds.</summary>
    public const int ProbeBatchMs = 500;

    /// <summary>Still epochs from which the wearer counts as drowsy: 2 min.</summary>
    public const int DrowsyEpochs = 4;

    /// <summary>Time without data from which the sensor counts as broken. Milliseconds.</summary>
    public const int MissingFaultMs = 60000;

    private const int StuckWindowsForFault = 2;

    private readonly MovementMeter meter = new MovementMeter();
    private readonly EpochBuilder epochs = new EpochBuilder();
    private readonly RunningSum answerSum = new RunningSum(CalmBatchMs / ProbeBatchMs);
    private readonly Thresholds thresholds;
    private readonly StillCounter still;
    private readonly int epochsBeforeProbe;
    private readonly int probes;
    private readonly int epochsPerProbe;
    private bool worn;
    private int lastDataMs;
    private int probeEpochs;

    /// <summary>
    /// A detector that starts at <paramref name="nowMs"/>. <paramref name="lastEpisode"/> is the number of the last episode of this sock, 0 for none.
    /// Throws an ArgumentException when a setting is out of range.
    /// </summary>
    public SleepDetector(DetectorSettings settings, int lastEpisode, int nowMs)
    {
        settings.Check();
        this.thresholds = new Thresholds(settings);
        this.still = new StillCounter(this.thresholds, settings.TwitchPenaltyEpochs);
        this.epochsBeforeProbe = settings.StillEpochsBeforeProbe;
        this.probes = settings.Probes;
        this.epochsPerProbe = settings.EpochsPerProbe;
        this.EpisodeNumber = lastEpisode;
        this.lastDataMs = nowMs;
        this.epochs.Start(nowMs);
        this.worn = settings.WornFromStart;
        this.State = this.RestingState();
    }

    /// <summary>What the detector takes the wearer for. Never <see cref="SockState.Off"/> or <see cref="SockState.Snoozed"/>: those are the wearer's to say.</summary>
    public SockState State { get; private set; }

    /// <summary>Counts the questions' episodes: one more with each entry into <see cref="SockState.Warning"/>.</summary>
    public int EpisodeNumber { get; private set; }

    /// <summary>Which question is being asked, 1..3; 0 outside <see cref="SockState.Warning"/>.</summary>
    public int ProbeNumber { get; private set; }

    /// <summary>Estimated onset of sleep. Milliseconds of the caller's clock; meaningful from <see cref="SockState.Drowsy"/> to <see cref="SockState.Asleep"/>.</summary>
    public int StillSinceMs => this.still.StillSinceMs;

    /// <summary>Still epochs counted, 0..255.</summary>
    public int StillEpochs => this.still.Count;

    /// <summary>Movement of the last measured epoch. Micro-g.</summary>
    public int MovementMicroG => this.epochs.MovementMicroG;

    /// <summary>How long the next batch should be. Milliseconds.</summary>
    public int BatchMs => this.State == SockState.Warning ? ProbeBatchMs : CalmBatchMs;

    /// <summary>
    /// Takes the samples since the last batch: <paramref name="sampleCount"/> samples of <see cref="MovementMeter.BytesPerSample"/> bytes, the last of them
    /// taken at about <paramref name="nowMs"/>. A batch without a sample is missing data.
    /// </summary>
    public void AddBatch(byte[] samples, int sampleCount, int nowMs)
    {
        if (sampleCount <= 0 || sampleCount * MovementMeter.BytesPerSample > samples.Length)
        {
            this.AddMissing(nowMs);
            return;
        }

        this.lastDataMs = nowMs;
        this.meter.Add(samples, sampleCount);
        if (this.State == SockState.Warning && this.answerSum.Add(this.meter.BatchSumLsb) >= this.thresholds.AnswerSumLsb)
        {
            this.WakeUp();
        }

        if (this.epochs.AddBatch(this.meter.BatchSumLsb, this.meter.BatchDifferences, nowMs))
        {
            this.TakeEpoch();
        }

        this.JudgeSensor();
    }

    /// <summary>The batch up to <paramref name="nowMs"/> could not be read. It is not stillness: counters freeze, and after a minute the state is <see cref="SockState.Fault"/>.</summary>
    public void AddMissing(int nowMs)
    {
        this.meter.Forget();
        if (this.State == SockState.Warning)
        {
            this.answerSum.Add(0);
        }

        if (this.epochs.AddMissing(nowMs))
        {
            this.TakeEpoch();
        }

        if (unchecked(nowMs - this.lastDataMs) >= MissingFaultMs)
        {
            this.ReportBroken();
        }
    }

    /// <summary>The sensor is known to be unusable (wrong chip): <see cref="SockState.Fault"/> at once, until data comes again.</summary>
    public void ReportBroken()
    {
        this.still.Reset();
        this.ProbeNumber = 0;
        this.State = SockState.Fault;
    }

    /// <summary>The wearer answers by other means than moving, such as the button. Without a question it has no effect.</summary>
    public void Answer()
    {
        if (this.State == SockState.Warning)
        {
            // The foot may not have moved at all: this epoch must not become the start of a still run.
            this.epochs.Spoil();
            this.WakeUp();
        }
    }

    private void TakeEpoch()
    {
        if (!this.epochs.IsMeasured)
        {
            // Too little was seen of this epoch to say anything: every counter stays as it is.
            return;
        }

        int movementMicroG = this.epochs.MovementMicroG;
        switch (this.State)
        {
            case SockState.NotWorn:
                if (movementMicroG >= this.thresholds.LargeFromMicroG)
                {
                    this.worn = true;
                    this.WakeUp();
                }

                break;
            case SockState.Warning:
                this.TakeProbeEpoch(movementMicroG);
                break;
            case SockState.Asleep:
                if (movementMicroG >= this.thresholds.AwakeAgainFromMicroG)
                {
                    this.WakeUp();
                }

                break;
            case SockState.Awake:
            case SockState.Drowsy:
                this.still.AddEpoch(movementMicroG, this.epochs.EpochStartMs);
                this.WatchStillness();
                break;
            default:
                // Fault ends in JudgeSensor, when data comes again. Off and Snoozed are never states of the detector.
                break;
        }
    }

    private void WatchStillness()
    {
        if (this.still.Count >= this.epochsBeforeProbe)
        {
            this.State = SockState.Warning;
            this.EpisodeNumber++;
            this.ProbeNumber = 1;
            this.probeEpochs = 0;
            this.answerSum.Clear();
        }
        else if (this.still.Count >= DrowsyEpochs)
        {
            this.State = SockState.Drowsy;
        }
        else if (this.still.Count == 0)
        {
            this.State = SockState.Awake;
        }
    }

    private void TakeProbeEpoch(int movementMicroG)
    {
        if (movementMicroG >= this.thresholds.AnswerFromMicroG)
        {
            this.WakeUp();
            return;
        }

        this.probeEpochs++;
        if (this.probeEpochs < this.epochsPerProbe)
        {
            return;
        }

        this.probeEpochs = 0;
        if (this.ProbeNumber < this.probes)
        {
            this.ProbeNumber++;
            return;
        }

        this.ProbeNumber = 0;
        this.State = SockState.Asleep;
    }

    private void JudgeSensor()
    {
        if (this.epochs.StuckWindows >= StuckWindowsForFault)
        {
            this.ReportBroken();
        }
        else if (this.State == SockState.Fault && this.epochs.LastWindowMeasured)
        {
            this.WakeUp();
        }
    }

    private void WakeUp()
    {
        this.still.Reset();
        this.ProbeNumber = 0;
        this.State = this.RestingState();
    }

    private SockState RestingState()
    {
        return this.worn ? SockState.Awake : SockState.NotWorn;
    }
}

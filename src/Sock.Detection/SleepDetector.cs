namespace Sock.Detection;

/// <summary>
/// From raw samples to a state. Batches of samples become 5 s windows, six windows an epoch of 30 s, and a <see cref="DozeJudge"/> takes the epochs;
/// an answer is looked for in every batch, and a sensor that cannot be believed is a <see cref="SockState.Fault"/>.
/// Time is an argument (milliseconds of any clock that may wrap), all arithmetic is 32 bit, and nothing is allocated after construction.
/// </summary>
public sealed class SleepDetector
{
    /// <summary>Length of a batch while nobody is asked. Milliseconds.</summary>
    public const int CalmBatchMs = 5000;

    /// <summary>Length of a batch while the sock asks, so that an answer is felt at once. Milliseconds.</summary>
    public const int ProbeBatchMs = 500;

    /// <summary>Time without data from which the sensor counts as broken. Milliseconds.</summary>
    public const int MissingFaultMs = 60000;

    /// <summary>How long the leg and the sensor go on shaking after the motor stopped. Milliseconds.</summary>
    public const int MotorSettlesMs = 1000;

    /// <summary>Most samples that a batch may hold; one with more is not believed. The sensor's FIFO holds 170.</summary>
    public const int MostSamples = 1024;

    private readonly MovementMeter meter = new MovementMeter();
    private readonly SensorWatch sensor = new SensorWatch();
    private readonly EpochBuilder epochs;
    private readonly RunningSum answerSum = new RunningSum(CalmBatchMs / ProbeBatchMs);
    private readonly DozeJudge judge;
    private readonly int factoryMicroG;
    private int lastDataMs;
    private int blankedUntilMs;

    /// <summary>
    /// A detector that starts at <paramref name="nowMs"/>. <paramref name="lastEpisode"/> is the number of the last episode of this sock, 0 for none.
    /// Throws an ArgumentException when a setting is out of range.
    /// </summary>
    public SleepDetector(DetectorSettings settings, int lastEpisode, int nowMs)
    {
        this.judge = new DozeJudge(settings, lastEpisode);
        this.factoryMicroG = settings.NoiseFloorMicroG;
        this.epochs = new EpochBuilder(this.sensor, nowMs);
        this.sensor.RestartRate(nowMs);
        this.lastDataMs = nowMs;
        this.blankedUntilMs = nowMs;
    }

    /// <summary>What the detector takes the wearer for. Never <see cref="SockState.Off"/> or <see cref="SockState.Snoozed"/>: those are the wearer's to say.</summary>
    public SockState State => this.judge.State;

    /// <summary>Counts the questions' episodes: one more with each entry into <see cref="SockState.Warning"/>.</summary>
    public int EpisodeNumber => this.judge.EpisodeNumber;

    /// <summary>Which question is being asked, 1..3; 0 outside <see cref="SockState.Warning"/>.</summary>
    public int ProbeNumber => this.judge.ProbeNumber;

    /// <summary>Estimated onset of sleep. Milliseconds of the caller's clock; meaningful from <see cref="SockState.Drowsy"/> to <see cref="SockState.Asleep"/>.</summary>
    public int StillSinceMs => this.judge.StillSinceMs;

    /// <summary>Still epochs counted, 0..255.</summary>
    public int StillEpochs => this.judge.StillEpochs;

    /// <summary>Movement of the last measured epoch. Micro-g.</summary>
    public int MovementMicroG => this.epochs.MovementMicroG;

    /// <summary>When the epoch that was closed last began. Milliseconds of the caller's clock.</summary>
    public int EpochStartMs => this.epochs.EpochStartMs;

    /// <summary>Whether the epoch that was closed last had enough measured windows.</summary>
    public bool EpochIsMeasured => this.epochs.IsMeasured;

    /// <summary>Noise floor that the levels follow from. Micro-g.</summary>
    public int FloorMicroG => this.judge.Thresholds.FloorMicroG;

    /// <summary>Still epochs from which the sock asks, 4..24: the setting, lengthened for a wearer who keeps answering.</summary>
    public int EpochsBeforeProbe => this.judge.EpochsBeforeProbe;

    /// <summary>How long the next batch should be. Milliseconds.</summary>
    public int BatchMs => this.State == SockState.Warning ? ProbeBatchMs : CalmBatchMs;

    /// <summary>
    /// Takes the samples since the last batch: <paramref name="sampleCount"/> samples of <see cref="MovementMeter.BytesPerSample"/> bytes, the last of them
    /// taken at about <paramref name="nowMs"/>. A batch without a sample is missing data.
    /// </summary>
    public void AddBatch(byte[] samples, int sampleCount, int nowMs)
    {
        if (sampleCount <= 0 || sampleCount > MostSamples || sampleCount > samples.Length / MovementMeter.BytesPerSample)
        {
            this.AddMissing(nowMs);
            return;
        }

        bool isBlanked = unchecked(this.lastDataMs - this.blankedUntilMs) < 0;
        int batchMs = unchecked(nowMs - this.lastDataMs);
        this.lastDataMs = nowMs;
        this.sensor.CountSamples(sampleCount, nowMs);
        bool closedEpoch;
        if (isBlanked)
        {
            this.meter.Forget();
            closedEpoch = this.epochs.AddBlanked(batchMs, nowMs);
        }
        else
        {
            this.blankedUntilMs = nowMs;
            this.meter.Add(samples, sampleCount);
            this.sensor.LookAt(samples, sampleCount);
            this.ListenForAnswer(this.meter.BatchSumLsb);
            closedEpoch = this.epochs.AddBatch(this.meter, nowMs);
        }

        this.TakeEpoch(closedEpoch);
        this.JudgeSensor();
    }

    /// <summary>The batch up to <paramref name="nowMs"/> could not be read. It is not stillness: counters freeze, and after a minute the state is <see cref="SockState.Fault"/>.</summary>
    public void AddMissing(int nowMs)
    {
        this.meter.Forget();
        this.sensor.RestartRate(nowMs);
        this.ListenForAnswer(0);
        this.TakeEpoch(this.epochs.AddMissing(nowMs));
        if (unchecked(nowMs - this.lastDataMs) >= MissingFaultMs)
        {
            this.ReportBroken();
        }
    }

    /// <summary>Takes the sensor's die temperature, once a batch and before it. Hundredths of a degree Celsius.</summary>
    public void AddTemperature(int centiC)
    {
        this.judge.AddTemperature(centiC);
    }

    /// <summary>
    /// The motor shakes the sensor until <paramref name="motorOffMs"/>: what is measured up to then, and <see cref="MotorSettlesMs"/> longer, is not the
    /// foot. It is not missing either, so a question that buzzes can end.
    /// </summary>
    public void Blank(int motorOffMs)
    {
        this.blankedUntilMs = unchecked(motorOffMs + MotorSettlesMs);
    }

    /// <summary>The sensor is known to be unusable (wrong chip): <see cref="SockState.Fault"/> at once, until data comes again.</summary>
    public void ReportBroken()
    {
        this.judge.ReportBroken();
    }

    /// <summary>The wearer answers by other means than moving, such as the button: ends a question or sleep. Else it has no effect.</summary>
    public void Answer()
    {
        if (this.State == SockState.Warning || this.State == SockState.Asleep)
        {
            // The foot may not have moved at all: this epoch must not become the start of a still run.
            this.epochs.Spoil();
            this.judge.Answer();
        }
    }

    /// <summary>
    /// The wearer asks to be left alone: a question or sleep ends without being taken for answered, and stillness counts anew from here. Called with every batch
    /// it keeps the detector from asking while it goes on to measure and to learn.
    /// </summary>
    public void LeaveAlone()
    {
        if (this.State != SockState.Fault)
        {
            this.judge.Rest();
        }
    }

    /// <summary>Writes what was learned about the part and the wearer into the first <see cref="DetectorMemory.Length"/> bytes of <paramref name="target"/>.</summary>
    public void SaveMemory(byte[] target)
    {
        DetectorMemory.Save(this.judge, this.factoryMicroG, target);
    }

    /// <summary>Begins a night with what earlier ones have taught. False, and nothing changes, when the bytes are not a detector's memory.</summary>
    public bool RestoreMemory(byte[] source)
    {
        return DetectorMemory.Restore(this.judge, this.factoryMicroG, source);
    }

    private void ListenForAnswer(int batchSumLsb)
    {
        if (this.State == SockState.Warning && this.answerSum.Add(batchSumLsb) >= this.judge.Thresholds.AnswerSumLsb)
        {
            this.judge.Answer();
        }
    }

    private void TakeEpoch(bool closedEpoch)
    {
        // Of an epoch that was not measured nothing can be said: every counter stays as it is.
        if (!closedEpoch || !this.epochs.IsMeasured)
        {
            return;
        }

        bool wasAsking = this.State == SockState.Warning;
        this.judge.AddEpoch(this.epochs.MovementMicroG, this.epochs.EpochStartMs);
        if (!wasAsking)
        {
            this.answerSum.Clear();
        }
    }

    private void JudgeSensor()
    {
        if (this.sensor.IsBroken)
        {
            this.ReportBroken();
        }
        else if (this.State == SockState.Fault && this.epochs.LastWindowMeasured)
        {
            this.judge.Recover();
        }
    }
}

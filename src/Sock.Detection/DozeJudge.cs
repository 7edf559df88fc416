namespace Sock.Detection;

/// <summary>From the movement of epochs to a state: counts stillness, asks, takes silence for sleep and lasting movement for waking. Knows no samples and no clock.</summary>
public sealed class DozeJudge
{
    /// <summary>Still epochs from which the wearer counts as drowsy: 2 min.</summary>
    public const int DrowsyEpochs = 4;

    private readonly StillCounter still;
    private readonly TakeOffWatch takeOff = new TakeOffWatch();
    private readonly int probes;
    private readonly int epochsPerProbe;
    private readonly int wakeEpochs;
    private readonly bool learnsFloor;

    // Epochs of the running question in Warning, of lasting movement in Asleep.
    private int stateEpochs;
    private bool worn;

    /// <summary>A judge that has seen nothing. Throws an ArgumentException when a setting is out of range.</summary>
    public DozeJudge(DetectorSettings settings, int lastEpisode)
    {
        settings.Check();
        this.Thresholds = new Thresholds(settings);
        this.still = new StillCounter(this.Thresholds, settings.TwitchPenaltyEpochs);
        this.Floor = new NoiseFloor(settings.NoiseFloorMicroG);
        this.Budget = new WarningBudget(settings);
        this.probes = settings.Probes;
        this.epochsPerProbe = settings.EpochsPerProbe;
        this.wakeEpochs = settings.WakeEpochs;
        this.learnsFloor = settings.LearnsNoiseFloor;
        this.EpisodeNumber = lastEpisode;
        this.worn = settings.WornFromStart;
        this.Rest();
    }

    /// <summary>What the wearer is taken for. Never <see cref="SockState.Off"/> or <see cref="SockState.Snoozed"/>: those are the wearer's to say.</summary>
    public SockState State { get; private set; }

    /// <summary>Counts the questions' episodes: one more with each entry into <see cref="SockState.Warning"/>.</summary>
    public int EpisodeNumber { get; private set; }

    /// <summary>Which question is being asked, 1..3; 0 outside <see cref="SockState.Warning"/>.</summary>
    public int ProbeNumber { get; private set; }

    /// <summary>Estimated onset of sleep. Milliseconds of the caller's clock; meaningful from <see cref="SockState.Drowsy"/> to <see cref="SockState.Asleep"/>.</summary>
    public int StillSinceMs => this.still.StillSinceMs;

    /// <summary>Still epochs counted, 0..255.</summary>
    public int StillEpochs => this.still.Count;

    /// <summary>Still epochs from which the sock asks: the setting, lengthened for a wearer who keeps answering. 4..24.</summary>
    public int EpochsBeforeProbe => this.Budget.EpochsBeforeProbe;

    /// <summary>The levels that decide now.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>What was learned about the part's noise.</summary>
    public NoiseFloor Floor { get; }

    /// <summary>What was learned about the wearer's patience.</summary>
    public WarningBudget Budget { get; }

    /// <summary>Takes the die temperature. Hundredths of a degree Celsius; without any the sock is never taken for taken off.</summary>
    public void AddTemperature(int centiC)
    {
        this.takeOff.AddTemperature(centiC);
    }

    /// <summary>Takes the movement of a measured epoch that began at <paramref name="startMs"/>. Micro-g. An epoch that was not measured is not given at all.</summary>
    public void AddEpoch(int movementMicroG, int startMs)
    {
        bool isLarge = movementMicroG >= this.Thresholds.LargeFromMicroG;
        if (this.State == SockState.NotWorn)
        {
            this.WatchPuttingOn(movementMicroG, isLarge);
        }
        else if (this.State != SockState.Fault)
        {
            this.takeOff.AddWornEpoch(movementMicroG < this.Thresholds.StillBelowMicroG, isLarge);
            this.JudgeWorn(movementMicroG, startMs);
        }
    }

    /// <summary>The wearer answers, by the foot or by the button: ends a question and sleep; else it has no effect.</summary>
    public void Answer()
    {
        if (this.State == SockState.Warning)
        {
            this.Budget.AddAnswer();
        }

        if (this.State == SockState.Warning || this.State == SockState.Asleep)
        {
            this.Rest();
        }
    }

    /// <summary>The sensor cannot be believed: <see cref="SockState.Fault"/> until <see cref="Recover"/>.</summary>
    public void ReportBroken()
    {
        this.Rest();
        this.State = SockState.Fault;
    }

    /// <summary>Ends a question, sleep, a still run and a fault without taking anything for an answer; whoever wore the sock before still does.</summary>
    public void Rest()
    {
        this.still.Reset();
        this.ProbeNumber = 0;
        this.stateEpochs = 0;
        this.State = this.worn ? SockState.Awake : SockState.NotWorn;
    }

    /// <summary>The sensor is well again.</summary>
    public void Recover()
    {
        if (this.State == SockState.Fault)
        {
            this.Rest();
        }
    }

    /// <summary>From now on the levels follow the floor that was learned, unless a setting forbids it.</summary>
    public void UseLearnedFloor()
    {
        if (this.learnsFloor)
        {
            this.Thresholds.FloorMicroG = this.Floor.FloorMicroG;
        }
    }

    private void WatchPuttingOn(int movementMicroG, bool isLarge)
    {
        this.takeOff.AddOffEpoch();
        this.Floor.AddTableEpoch(movementMicroG);
        this.UseLearnedFloor();
        if (isLarge && this.takeOff.IsPutOn())
        {
            this.worn = true;
            this.Rest();
        }
    }

    private void JudgeWorn(int movementMicroG, int startMs)
    {
        if (this.takeOff.IsOff)
        {
            this.takeOff.BeginOff();
            this.worn = false;
            this.Rest();
            return;
        }

        if (this.State == SockState.Asleep)
        {
            this.WatchWaking(movementMicroG);
        }
        else if (this.State == SockState.Warning)
        {
            this.Budget.AddEpoch();
            this.WatchQuestion(movementMicroG);
        }
        else
        {
            this.Budget.AddEpoch();
            this.WatchStillness(movementMicroG, startMs);
        }

        this.LearnFloor(movementMicroG);
    }

    private void WatchStillness(int movementMicroG, int startMs)
    {
        if (this.takeOff.IsCooling)
        {
            return;
        }

        this.still.AddEpoch(movementMicroG, startMs);
        if (this.still.Count >= this.Budget.EpochsBeforeProbe)
        {
            this.State = SockState.Warning;
            this.EpisodeNumber = unchecked(this.EpisodeNumber + 1);
            this.ProbeNumber = 1;
            this.stateEpochs = 0;
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

    private void WatchQuestion(int movementMicroG)
    {
        if (movementMicroG >= this.Thresholds.AnswerFromMicroG)
        {
            this.Answer();
            return;
        }

        this.stateEpochs += this.takeOff.IsCooling ? 0 : 1;
        if (this.stateEpochs < this.epochsPerProbe)
        {
            return;
        }

        this.stateEpochs = 0;
        if (this.ProbeNumber < this.probes)
        {
            this.ProbeNumber++;
            return;
        }

        this.ProbeNumber = 0;
        this.State = SockState.Asleep;
        this.Budget.AddSleep();
    }

    private void WatchWaking(int movementMicroG)
    {
        int quieter = this.stateEpochs > 0 ? this.stateEpochs - 1 : 0;
        this.stateEpochs = movementMicroG >= this.Thresholds.AwakeAgainFromMicroG ? this.stateEpochs + 1 : quieter;
        if (this.stateEpochs >= this.wakeEpochs)
        {
            this.Rest();
        }
    }

    // The levels stay as they are within a still run: it is to be judged by one measure.
    private void LearnFloor(int movementMicroG)
    {
        if (!this.learnsFloor)
        {
            return;
        }

        this.Floor.AddEpoch(movementMicroG);
        if (this.still.Count == 0 || this.State == SockState.Asleep)
        {
            this.UseLearnedFloor();
        }
    }
}

using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;

namespace Sock.Firmware;

/// <summary>One session, from switching on to switching off: read a batch, decide, show, say, and sleep until the next batch.</summary>
public sealed class SockLoop
{
    private readonly SockBoard board;
    private readonly BoardPins pins;
    private readonly SleepDetector detector;
    private readonly SensorFeed feed;
    private readonly SockMemory memory = new SockMemory();
    private readonly LearnedMemory learned = new LearnedMemory();
    private readonly Announcer announcer;
    private readonly Wearer wearer;
    private readonly StatusLight light;
    private readonly SessionWatch watch;
    private readonly NightRecorder night;
    private readonly InfraredPause infrared;
    private readonly Supervisor supervisor;
    private readonly LedSign startSign;
    private readonly bool buzzes;
    private SockState lastState = SockState.NotWorn;
    private int lastProbe;
    private int questionMs;
    private int batchMs;
    private bool owesWord;

    /// <summary>Brings the board up.</summary>
    public SockLoop(SockSetup setup, BoardPins pins, Supervisor supervisor)
    {
        this.supervisor = supervisor;
        this.board = setup.Board;
        this.buzzes = setup.Settings.Vibrates;
        this.startSign = setup.IsAsWanted ? LedSign.On : LedSign.OnWithDefaults;
        this.pins = pins;
        this.memory.Load();
        int nowMs = BoardClock.NowMs();
        this.detector = new SleepDetector(setup.Settings.ToDetectorSettings(), this.memory.LastEpisode, nowMs);
        this.learned.Load(this.detector, nowMs);
        this.feed = new SensorFeed(setup.Board, this.detector, this.memory);
        this.light = new StatusLight(nowMs);
        this.wearer = new Wearer(pins.ButtonIsDown, setup.Settings.SnoozeMinutes, nowMs);
        this.watch = new SessionWatch(new CellGauge(setup.Board, setup.Settings.CellScalePermille, setup.Settings.SensesUsb), nowMs);
        this.infrared = new InfraredPause(setup.Settings, setup.Board);
        this.night = new NightRecorder(setup.Settings.KeepsNightLog, this.detector, nowMs);
        this.announcer = new Announcer(this.memory, this.watch.Cell, new AdvertSealer(setup.Pairing, setup.Settings.EncryptsAdverts));
    }

    // What the detector says, unless the wearer asked to be left alone; a broken sensor is told in any case.
    private SockState State => this.wearer.IsSnoozing && this.detector.State != SockState.Fault ? SockState.Snoozed : this.detector.State;

    /// <summary>Runs until the session is over, and says goodbye. The answer tells why it is over; the board is ready to be switched off.</summary>
    public SessionEnd Run()
    {
        SessionEnd end = this.watch.LookBefore();
        this.light.Play(end == SessionEnd.None ? this.startSign : LedPattern.SignOf(end), BoardClock.NowMs());
        bool hasBegun = end == SessionEnd.None;
        if (hasBegun)
        {
            this.feed.Start();
            this.batchMs = BoardClock.NowMs();
        }

        while (end == SessionEnd.None)
        {
            end = this.WaitUntil(this.batchMs + this.detector.BatchMs);
            if (end == SessionEnd.None)
            {
                this.batchMs = BoardClock.NowMs();
                this.feed.ReadBatch();
                end = this.React();
            }
        }

        this.SayGoodbye(end, hasBegun);
        return end;
    }

    private SessionEnd React()
    {
        int nowMs = BoardClock.NowMs();
        this.supervisor.ShowLife();
        this.wearer.LeaveAloneWhileSnoozing(this.detector, nowMs);
        this.Remember(nowMs);
        SockState state = this.State;
        if (this.detector.ProbeNumber != this.lastProbe)
        {
            this.lastProbe = this.detector.ProbeNumber;
            this.questionMs = BoardClock.NowMs();
        }

        // What follows may block for seconds: no motor runs on meanwhile.
        this.pins.SetMotor(this.IsBuzzing(nowMs));
        if (state != this.lastState)
        {
            this.lastState = state;
            Debug.WriteLine("state: " + ((int)state).ToString() + ", movement " + (this.detector.MovementMicroG / 1000).ToString() + " mg");
            this.infrared.StateChanged(state);
        }

        SessionEnd end = this.watch.Look(this.feed, this.detector.State, nowMs);
        this.night.AddBatch(this.detector, state, this.watch.Cell.IsPlausible ? this.watch.Cell.Percent : -1, nowMs);
        if (end == SessionEnd.None)
        {
            // The FIFO was emptied just now: bringing the radio up may take longer than the FIFO lasts.
            this.light.BeginBatch(state, this.watch.Heat.IsWarm, this.watch.Cell.IsLow, nowMs);
            this.Speak();
        }

        return end;
    }

    private void Speak()
    {
        // While the radio is brought up the sock feels no button and moves neither light nor motor: the second press of a double one would be lost, the sign, or the buzz.
        int nowMs = BoardClock.NowMs();
        this.owesWord = this.wearer.IsBusy || this.light.PlaysSign(nowMs) || this.IsBuzzing(nowMs);
        if (!this.owesWord)
        {
            this.announcer.Announce(this.State, this.detector);
            this.RestartForRadio(this.State);
        }
    }

    private void Remember(int nowMs)
    {
        if (this.detector.EpisodeNumber != this.memory.LastEpisode && !this.memory.RememberEpisode(this.detector.EpisodeNumber))
        {
            Debug.WriteLine("flash: the episode number was not stored; after a restart it may be used again");
        }

        this.learned.SaveWhenDue(this.detector, nowMs);
    }

    // A start that the stack itself threw out leaves its state wrong for good. Once per boot, and never while the wearer may be asleep.
    private void RestartForRadio(SockState state)
    {
        if (this.announcer.Failures >= RadioPlan.FailuresToRestart && this.announcer.HasSpoken && (state == SockState.Awake || state == SockState.NotWorn))
        {
            Debug.WriteLine("radio: it worked and does not start any more; the board restarts.");
            this.learned.Save(this.detector);
            this.night.End(state, BoardClock.NowMs());
            BoardPower.Restart();
        }
    }

    private SessionEnd WaitUntil(int dueMs)
    {
        while (true)
        {
            int nowMs = BoardClock.NowMs();
            if (BoardClock.ElapsedMs(nowMs, dueMs) <= 0)
            {
                return SessionEnd.None;
            }

            this.announcer.Tick(nowMs);
            this.Show(nowMs);
            ButtonEvent button = this.wearer.Look(this.pins.ButtonIsDown, nowMs);
            SessionEnd end = button == ButtonEvent.None ? SessionEnd.None : this.Obey(button, nowMs);
            if (end != SessionEnd.None)
            {
                return end;
            }

            if (this.owesWord)
            {
                this.Speak();
            }

            this.Rest(dueMs);
        }
    }

    private SessionEnd Obey(ButtonEvent button, int nowMs)
    {
        LedSign sign = this.wearer.Obey(button, this.detector, nowMs);
        if (sign != LedSign.None)
        {
            this.light.Play(sign, nowMs);
        }

        if (sign == LedSign.Answered)
        {
            this.night.AddAnswer(nowMs);
        }

        SessionEnd end = this.wearer.End;
        return end == SessionEnd.None ? this.React() : end;
    }

    private void Show(int nowMs)
    {
        bool asks = this.State == SockState.Warning;
        int sinceQuestionMs = BoardClock.ElapsedMs(this.questionMs, nowMs);
        bool lit = asks && !this.light.IsBusy(nowMs) ? LedPattern.QuestionIsLit(this.detector.ProbeNumber, sinceQuestionMs) : this.light.IsLit(nowMs);
        this.pins.SetLed(lit);
        bool isBuzzing = this.IsBuzzing(nowMs);
        this.pins.SetMotor(isBuzzing);
        if (isBuzzing)
        {
            // The motor must not answer its own question.
            this.detector.Blank(nowMs + LedPattern.StepMs);
        }
    }

    private bool IsBuzzing(int nowMs) => this.buzzes && VibrationPattern.IsOn(this.State, this.detector.ProbeNumber, BoardClock.ElapsedMs(this.questionMs, nowMs));

    private void Rest(int dueMs)
    {
        // The radio may have come up since the last look at the clock.
        int nowMs = BoardClock.NowMs();
        int leftMs = BoardClock.ElapsedMs(nowMs, dueMs);
        if (leftMs <= 0)
        {
            return;
        }

        int stepMs = this.wearer.IsBusy ? ButtonGestures.LookEveryMs : LedPattern.StepMs;
        bool isBusy = this.wearer.IsBusy || this.announcer.IsOnAir || this.State == SockState.Warning || this.light.IsBusy(nowMs);
        if (isBusy || !BoardPower.MaySleep)
        {
            BoardPower.Stay(leftMs < stepMs ? leftMs : stepMs);
        }
        else
        {
            BoardPower.LightSleep(this.board, leftMs, this.pins.ButtonIsDown);
        }
    }

    private void SayGoodbye(SessionEnd end, bool hasBegun)
    {
        Debug.WriteLine("session: over, reason " + ((int)end).ToString());
        SockState last = end == SessionEnd.TooHot ? SockState.Fault : SockState.Off;
        if (hasBegun)
        {
            this.learned.Save(this.detector);
            this.night.End(last, BoardClock.NowMs());
        }

        this.feed.Stop();
        this.pins.SetMotor(false);
        new Goodbye(this.pins, this.light, this.announcer, this.supervisor).Say(LedPattern.SignOf(end), last, this.detector);
    }
}

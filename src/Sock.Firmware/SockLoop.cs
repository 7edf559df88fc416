using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.Drivers;

namespace Sock.Firmware;

/// <summary>The sock's evening: read a batch, decide, show, say, and sleep until the next batch.</summary>
public sealed class SockLoop
{
    // AD0 of the sensor board is low.
    private const int SensorAddress = 0x68;

    private readonly BoardPins pins = new BoardPins();
    private readonly Mpu6050Fifo sensor = new Mpu6050Fifo(I2cBus.Open(SensorAddress));
    private readonly byte[] samples = new byte[Mpu6050Fifo.MostBytes];
    private readonly SockMemory memory = new SockMemory();
    private readonly LearnedMemory learned = new LearnedMemory();
    private readonly Announcer announcer;
    private readonly SleepDetector detector;
    private FifoStatus lastStatus = FifoStatus.Ok;
    private SockState lastState = SockState.NotWorn;
    private int lastProbe;
    private int questionMs;
    private int batchMs;

    /// <summary>Brings the board up. The sensor may be missing: that is a state to report, not a reason to stop.</summary>
    public SockLoop()
    {
        this.memory.Load();
        this.announcer = new Announcer(this.memory);
        int nowMs = BoardClock.NowMs();
        this.detector = new SleepDetector(DetectorSettings.Balanced(), this.memory.LastEpisode, nowMs);
        this.learned.Load(this.detector, nowMs);
    }

    /// <summary>Runs until the board loses power.</summary>
    public void Run()
    {
        // The first read only sets the sensor up.
        this.ReportSensor(this.sensor.Read(this.samples));
        this.batchMs = BoardClock.NowMs();
        while (true)
        {
            this.WaitUntil(this.batchMs + this.detector.BatchMs);
            this.batchMs = BoardClock.NowMs();
            this.ReadBatch();
            this.React();
        }
    }

    private void ReadBatch()
    {
        FifoStatus status = this.sensor.Read(this.samples);
        int nowMs = BoardClock.NowMs();
        if (status == FifoStatus.Ok && this.sensor.SampleCount > 0)
        {
            this.NameSock(this.sensor.SampleCount);
            this.detector.AddTemperature(this.sensor.DieCentiC);
            this.detector.AddBatch(this.samples, this.sensor.SampleCount, nowMs);
        }
        else
        {
            this.detector.AddMissing(nowMs);
        }

        this.ReportSensor(status);
    }

    private void ReportSensor(FifoStatus status)
    {
        if (status == FifoStatus.WrongChip)
        {
            this.detector.ReportBroken();
        }

        if (status != this.lastStatus)
        {
            this.lastStatus = status;
            Debug.WriteLine("sensor: status " + ((int)status).ToString() + ", WHO_AM_I 0x" + this.sensor.FoundIdentity.ToString("X2"));
        }
    }

    // A new sock takes its name from the noise of its own sensor: nothing else differs from sock to sock.
    private void NameSock(int sampleCount)
    {
        if (this.memory.NameBits != 0)
        {
            return;
        }

        int bits = 1;
        for (int i = 0; i < sampleCount * MovementMeter.BytesPerSample; i++)
        {
            bits = unchecked((bits * 31) + this.samples[i]);
        }

        if (!this.memory.RememberName((bits ^ (bits >> 16)) | 1))
        {
            Debug.WriteLine("flash: the name was not stored; after a restart the sock may have another");
        }
    }

    private void React()
    {
        SockState state = this.detector.State;
        if (this.detector.EpisodeNumber != this.memory.LastEpisode && !this.memory.RememberEpisode(this.detector.EpisodeNumber))
        {
            Debug.WriteLine("flash: the episode number was not stored; after a restart it may be used again");
        }

        if (this.detector.ProbeNumber != this.lastProbe)
        {
            this.lastProbe = this.detector.ProbeNumber;
            this.questionMs = BoardClock.NowMs();
        }

        if (state != this.lastState)
        {
            this.lastState = state;
            Debug.WriteLine("state: " + ((int)state).ToString() + ", movement " + (this.detector.MovementMicroG / 1000).ToString() + " mg");
        }

        if (!this.learned.SaveWhenDue(this.detector, BoardClock.NowMs()))
        {
            Debug.WriteLine("flash: what was learned was not stored; tried again in an hour");
        }

        // The FIFO was emptied just now: bringing the radio up may take longer than the FIFO lasts.
        this.announcer.Announce(this.detector);
    }

    private void Vibrate(bool on, int nowMs)
    {
        this.pins.SetMotor(on);
        if (on)
        {
            // The motor must not answer its own question.
            this.detector.Blank(nowMs + LedPattern.StepMs);
        }
    }

    private void WaitUntil(int dueMs)
    {
        while (true)
        {
            int nowMs = BoardClock.NowMs();
            int leftMs = BoardClock.ElapsedMs(nowMs, dueMs);
            if (leftMs <= 0)
            {
                return;
            }

            this.announcer.Tick(nowMs);
            SockState state = this.detector.State;
            int sinceBatchMs = BoardClock.ElapsedMs(this.batchMs, nowMs);
            int sinceQuestionMs = BoardClock.ElapsedMs(this.questionMs, nowMs);
            this.pins.SetLed(LedPattern.IsLit(state, this.detector.ProbeNumber, sinceQuestionMs, sinceBatchMs));
            this.Vibrate(VibrationPattern.IsOn(state, this.detector.ProbeNumber, sinceQuestionMs), nowMs);
            if (this.pins.TakePress())
            {
                this.detector.Answer();
                this.React();
                continue;
            }

            bool showing = sinceBatchMs < LedPattern.ActiveMs(state);
            if (BoardPower.MaySleep && !showing && !this.announcer.IsOnAir && !this.pins.ButtonIsDown)
            {
                BoardPower.LightSleep(leftMs);
            }
            else
            {
                BoardPower.Stay(leftMs < LedPattern.StepMs ? leftMs : LedPattern.StepMs);
            }
        }
    }
}

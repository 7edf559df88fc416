using System.Diagnostics;
using Sock.Firmware.Board;
using Sock.Firmware.Infrared;
using Sock.Firmware.Pairing;

namespace Sock.Firmware;

/// <summary>Pairing mode, from the held button to the restart that always ends it: a stack that has had a link is not trusted with anything else.</summary>
public sealed class PairingSession
{
    private readonly BoardPins pins;
    private readonly Supervisor supervisor;
    private readonly PairingStore store;
    private readonly StatusLight light;
    private readonly IrPart infrared;
    private readonly string localName;
    private LearnAnswer lastHeard;
    private bool isLearning;
    private int storedShown;

    /// <summary>Pairing mode for that sock. Nothing else may use the radio any more.</summary>
    public PairingSession(SockSetup setup, BoardPins pins, Supervisor supervisor)
    {
        this.pins = pins;
        this.supervisor = supervisor;
        this.store = new PairingStore(setup.Pairing);
        this.light = new StatusLight(BoardClock.NowMs());
        this.infrared = new IrPart(setup.Board.IrLed, setup.Board.IrReceiver);
        SockMemory memory = new SockMemory();
        memory.Load();
        this.localName = memory.LocalName;
    }

    /// <summary>
    /// Runs until it is over: the time is up, the radio failed, or the button was pressed or is stuck. The board has to boot then: true for at once; false
    /// where somebody or something still holds the button, which would only ask for pairing again.
    /// </summary>
    public bool Run()
    {
        Debug.WriteLine("pairing: mode begins, for two minutes or as long as somebody is connected");
        PairingRadio radio = new PairingRadio();
        int beganMs = BoardClock.NowMs();
        PairingMode mode = new PairingMode(beganMs);
        ButtonGestures button = new ButtonGestures(this.pins.ButtonIsDown, beganMs);
        radio.Start(new PairingService(this.store), this.localName);
        this.isLearning = this.infrared.BeginLearning() == LearnAnswer.Nothing;
        int nowMs = BoardClock.NowMs();
        bool isLeft = false;
        while (!isLeft && !mode.IsOver(nowMs))
        {
            this.supervisor.ShowLife();
            BoardPower.Stay(ButtonGestures.LookEveryMs);
            nowMs = BoardClock.NowMs();
            mode.Tick(radio.IsConnected, radio.HasFailed, nowMs);
            this.Listen(nowMs);
            this.Show(radio.IsConnected, BoardClock.ElapsedMs(beganMs, nowMs), nowMs);
            isLeft = button.Look(this.pins.ButtonIsDown, nowMs) == ButtonEvent.Click || button.IsStuck;
        }

        Debug.WriteLine("pairing: mode ends, " + (isLeft ? "the button was pressed" : mode.Reason) + ".");
        this.pins.SetLed(false);
        if (this.isLearning)
        {
            this.infrared.EndLearning();
        }

        radio.Stop();
        return !this.pins.ButtonIsDown;
    }

    // Where no receiver is wired nothing is heard; a key that is pressed twice becomes the learned one.
    private void Listen(int nowMs)
    {
        if (!this.isLearning)
        {
            return;
        }

        LearnAnswer heard = this.infrared.Listen();
        this.isLearning = heard != LearnAnswer.Learned && heard != LearnAnswer.NotStored;
        if (heard == LearnAnswer.Learned)
        {
            this.light.Play(LedSign.Stored, nowMs);
        }

        if (heard != this.lastHeard && heard != LearnAnswer.Nothing)
        {
            Debug.WriteLine("infrared: " + LearnAnswers.Describe(heard));
        }

        this.lastHeard = heard;
    }

    private void Show(bool isConnected, int sinceMs, int nowMs)
    {
        if (this.store.Stored != this.storedShown)
        {
            this.storedShown = this.store.Stored;
            this.light.Play(LedSign.Stored, nowMs);
        }

        this.pins.SetLed(this.light.IsBusy(nowMs) ? this.light.IsLit(nowMs) : LedPattern.PairingIsLit(isConnected, sinceMs));
    }
}

using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>What the wearer wants, by the button: an answer first of all, then off, snooze or pairing.</summary>
public sealed class Wearer
{
    private const int MsPerMinute = 60000;

    private readonly ButtonGestures gestures;
    private readonly int snoozeMs;
    private bool answered;
    private int snoozeEndsMs;

    /// <summary>A wearer who may still hold the button that switched the sock on. <paramref name="snoozeMinutes"/>: how long a snooze lasts.</summary>
    public Wearer(bool buttonIsDown, int snoozeMinutes, int nowMs)
    {
        this.snoozeMs = snoozeMinutes * MsPerMinute;
        this.gestures = new ButtonGestures(buttonIsDown, nowMs);
    }

    /// <summary>Whether the wearer asked to be left alone, and the time is not over.</summary>
    public bool IsSnoozing { get; private set; }

    /// <summary>Whether a gesture is under way.</summary>
    public bool IsBusy => this.gestures.IsBusy;

    /// <summary>Whether the wearer ends the session, and how.</summary>
    public SessionEnd End { get; private set; }

    /// <summary>Takes a look at the button.</summary>
    public ButtonEvent Look(bool buttonIsDown, int nowMs)
    {
        return this.gestures.Look(buttonIsDown, nowMs);
    }

    /// <summary>Does what a gesture asks for; the LED's answer to it.</summary>
    public LedSign Obey(ButtonEvent button, SleepDetector detector, int nowMs)
    {
        switch (button)
        {
            case ButtonEvent.Down:
                return this.TryAnswer(detector);
            case ButtonEvent.Click:
                // Who answers a question does not want to switch the sock off.
                this.End = this.answered ? SessionEnd.None : SessionEnd.SwitchedOff;
                this.answered = false;
                return LedSign.None;
            case ButtonEvent.DoubleClick:
                this.answered = false;
                return this.ToggleSnooze(nowMs);
            case ButtonEvent.Hold:
                this.End = SessionEnd.Pairing;
                return LedSign.None;
            default:
                return LedSign.None;
        }
    }

    /// <summary>Keeps the detector from asking while the wearer snoozes; when the time is over, stillness counts from then on.</summary>
    public void LeaveAloneWhileSnoozing(SleepDetector detector, int nowMs)
    {
        if (this.IsSnoozing)
        {
            detector.LeaveAlone();
            this.IsSnoozing = BoardClock.ElapsedMs(nowMs, this.snoozeEndsMs) > 0;
        }
    }

    private LedSign TryAnswer(SleepDetector detector)
    {
        bool isAsked = !this.IsSnoozing && (detector.State == SockState.Warning || detector.State == SockState.Asleep);
        if (!isAsked)
        {
            return LedSign.None;
        }

        this.answered = true;
        detector.Answer();
        return LedSign.Answered;
    }

    private LedSign ToggleSnooze(int nowMs)
    {
        this.IsSnoozing = !this.IsSnoozing;
        this.snoozeEndsMs = nowMs + this.snoozeMs;
        return this.IsSnoozing ? LedSign.Snoozed : LedSign.On;
    }
}

using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// From the level of a button that bounces to what its user means. It wants a look every <see cref="LookEveryMs"/> while <see cref="IsBusy"/>,
/// and one whenever the button may have gone down.
/// </summary>
public sealed class ButtonGestures
{
    /// <summary>How often to look while something goes on. Milliseconds.</summary>
    public const int LookEveryMs = 20;

    /// <summary>For so long after a change of level nothing that the contact does counts. Milliseconds.</summary>
    public const int BounceMs = 30;

    /// <summary>Longest pause inside a double press. Milliseconds.</summary>
    public const int PauseMs = 400;

    /// <summary>Held for so long it is a hold. Milliseconds.</summary>
    public const int HoldMs = 3000;

    /// <summary>Held for so long nobody means it: the button is stuck, or something lies on it. Milliseconds.</summary>
    public const int StuckMs = 15000;

    private bool wasDown;
    private int changedMs;
    private int presses;
    private bool holdTold;

    /// <summary>A button as it is at the start. A press that is under way has been acted on, for it woke the sock: it can become a hold, else it means nothing.</summary>
    public ButtonGestures(bool isDown, int nowMs)
    {
        this.wasDown = isDown;
        this.changedMs = nowMs;
    }

    /// <summary>Whether a gesture is under way: the chip has to stay awake for it. A stuck button is none.</summary>
    public bool IsBusy => !this.IsStuck && (this.wasDown || this.presses > 0);

    /// <summary>Whether the button has been down for longer than anybody holds it.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>Takes a look at the button; what the wearer did with it by now.</summary>
    public ButtonEvent Look(bool isDown, int nowMs)
    {
        int sinceMs = BoardClock.ElapsedMs(this.changedMs, nowMs);
        if (isDown != this.wasDown && sinceMs >= BounceMs)
        {
            this.wasDown = isDown;
            this.changedMs = nowMs;
            return isDown ? this.GoDown() : this.GoUp();
        }

        return this.wasDown ? this.StayDown(sinceMs) : this.StayUp(sinceMs);
    }

    private ButtonEvent GoDown()
    {
        this.presses++;
        return ButtonEvent.Down;
    }

    private ButtonEvent GoUp()
    {
        bool wasHeld = this.holdTold || this.IsStuck;
        this.holdTold = false;
        this.IsStuck = false;
        if (wasHeld)
        {
            this.presses = 0;
        }

        if (this.presses < 2)
        {
            return ButtonEvent.None;
        }

        this.presses = 0;
        return ButtonEvent.DoubleClick;
    }

    private ButtonEvent StayDown(int sinceMs)
    {
        if (sinceMs >= StuckMs)
        {
            this.IsStuck = true;
        }

        if (this.holdTold || sinceMs < HoldMs)
        {
            return ButtonEvent.None;
        }

        this.holdTold = true;
        return ButtonEvent.Hold;
    }

    private ButtonEvent StayUp(int sinceMs)
    {
        if (this.presses == 0 || sinceMs < PauseMs)
        {
            return ButtonEvent.None;
        }

        this.presses = 0;
        return ButtonEvent.Click;
    }
}

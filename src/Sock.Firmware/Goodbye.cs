using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>The last that a session does: its sign on the LED, then its word on the air, instead of silence.</summary>
public sealed class Goodbye
{
    private readonly BoardPins pins;
    private readonly StatusLight light;
    private readonly Announcer announcer;
    private readonly Supervisor supervisor;

    /// <summary>A goodbye by that light and that announcer, while the supervisor is told that the board is alive.</summary>
    public Goodbye(BoardPins pins, StatusLight light, Announcer announcer, Supervisor supervisor)
    {
        this.pins = pins;
        this.light = light;
        this.announcer = announcer;
        this.supervisor = supervisor;
    }

    /// <summary>Plays the sign, says <paramref name="last"/> for as long as a change is said, and takes the radio down. The motor has to be off.</summary>
    public void Say(LedSign sign, SockState last, SleepDetector detector)
    {
        // The sign goes first: bringing the radio up may block for longer than it lasts.
        this.light.Play(sign, BoardClock.NowMs());
        while (this.light.IsBusy(BoardClock.NowMs()))
        {
            this.Step();
        }

        this.pins.SetLed(false);
        this.announcer.Announce(last, detector);
        while (this.announcer.IsOnAir)
        {
            this.Step();
        }

        this.announcer.Silence();
    }

    private void Step()
    {
        int nowMs = BoardClock.NowMs();
        this.announcer.Tick(nowMs);
        this.pins.SetLed(this.light.IsLit(nowMs));
        this.supervisor.ShowLife();
        BoardPower.Stay(LedPattern.StepMs);
    }
}

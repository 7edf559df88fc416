using System;
using System.Diagnostics;
using System.Threading;

namespace Sock.Firmware.Board;

/// <summary>
/// Restarts the board when the loop has not shown itself for more than a minute of awake time: the runtime has no watchdog. It cannot help where the
/// runtime itself hangs in a native call, and it rests in light sleep, because timers do.
/// </summary>
public sealed class Supervisor : IDisposable
{
    /// <summary>How often it looks. Milliseconds of awake time.</summary>
    public const int LookEveryMs = 20000;

    /// <summary>Looks without a sign of life after which it restarts the board. A start of the radio may block for 10 s, so a stop and a start stay far below.</summary>
    public const int LooksToRestart = 4;

    private readonly Timer timer;
    private int looks;

    /// <summary>Begins to look.</summary>
    public Supervisor()
    {
        this.timer = new Timer(this.Look, null, LookEveryMs, LookEveryMs);
    }

    /// <summary>The loop is alive.</summary>
    public void ShowLife()
    {
        this.looks = 0;
    }

    /// <summary>Stops looking.</summary>
    public void Dispose()
    {
        this.timer.Dispose();
    }

    private void Look(object state)
    {
        this.looks++;
        if (this.looks >= LooksToRestart)
        {
            Debug.WriteLine("sock: the loop hangs since more than a minute; the board restarts.");
            BoardPower.Restart();
        }
    }
}

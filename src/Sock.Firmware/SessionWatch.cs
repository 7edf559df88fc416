using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>What ends a session without the wearer: an empty cell, heat, a USB cable, a sock that nobody wears.</summary>
public sealed class SessionWatch
{
    /// <summary>On no foot for so long the sock switches itself off. Milliseconds.</summary>
    public const int ForgottenMs = 7200000;

    /// <summary>Longest session, worn or not: an evening and the night after it. It also starts the runtime afresh each day. Milliseconds.</summary>
    public const int LongestSessionMs = 57600000;

    // The voltage sags while the motor runs or the radio starts. Batches come more often while the sock asks.
    private const int BetweenReadingsMs = 4000;

    private readonly CellGauge gauge;
    private readonly int beganMs;
    private int lastWornMs;
    private int lastReadingMs;
    private bool toldImplausible;

    /// <summary>Watches a session that begins now.</summary>
    public SessionWatch(CellGauge gauge, int nowMs)
    {
        this.gauge = gauge;
        this.beganMs = nowMs;
        this.lastWornMs = nowMs;
        this.lastReadingMs = nowMs;
    }

    /// <summary>The cell.</summary>
    public CellWatch Cell { get; } = new CellWatch();

    /// <summary>The heat.</summary>
    public HeatGuard Heat { get; } = new HeatGuard();

    /// <summary>Whether a session may begin at all.</summary>
    public SessionEnd LookBefore()
    {
        if (this.gauge.SeesUsb())
        {
            return SessionEnd.Charging;
        }

        for (int i = 0; i < CellWatch.ReadingsToBelieve; i++)
        {
            this.ReadCell();
        }

        return this.Cell.IsEmpty ? SessionEnd.CellEmpty : SessionEnd.None;
    }

    /// <summary>Whether the session may go on. Once a batch, and when the button was pressed. Reads the cell each 4 s at most.</summary>
    public SessionEnd Look(SensorFeed feed, SockState state, int nowMs)
    {
        bool isWorn = state != SockState.NotWorn;
        if (feed.HasBatch)
        {
            // With its own time: a look that the button asked for brings no new reading.
            this.Heat.Add(feed.DieCentiC, isWorn, feed.BatchMs);
        }

        if (this.Heat.IsTooHot)
        {
            Debug.WriteLine("heat: the die has " + (feed.DieCentiC / 100).ToString() + " C; the sock switches itself off, let it cool and look for a short.");
            return SessionEnd.TooHot;
        }

        if (this.gauge.SeesUsb())
        {
            return SessionEnd.Charging;
        }

        if (BoardClock.ElapsedMs(this.lastReadingMs, nowMs) >= BetweenReadingsMs)
        {
            this.lastReadingMs = nowMs;
            this.ReadCell();
        }

        if (this.Cell.IsEmpty)
        {
            return SessionEnd.CellEmpty;
        }

        this.lastWornMs = isWorn ? nowMs : this.lastWornMs;
        bool isForgotten = BoardClock.ElapsedMs(this.lastWornMs, nowMs) >= ForgottenMs || BoardClock.ElapsedMs(this.beganMs, nowMs) >= LongestSessionMs;
        return isForgotten ? SessionEnd.Forgotten : SessionEnd.None;
    }

    private void ReadCell()
    {
        int milliVolts = this.gauge.ReadMilliVolts();
        this.Cell.Add(milliVolts);
        if (!this.Cell.IsPlausible && !this.toldImplausible)
        {
            this.toldImplausible = true;
            Debug.WriteLine("cell: reads " + milliVolts.ToString() + " mV; expected " + CellWatch.LeastMilliVolts.ToString() + " to "
                + CellWatch.MostMilliVolts.ToString() + " mV of a LiPo cell; check the divider; the charge is not known.");
        }
    }
}

using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.Log;

namespace Sock.Firmware;

/// <summary>Writes a session into the night log: each epoch as it closes, each change of state, and a mark for each answer by the button.</summary>
public sealed class NightRecorder
{
    private readonly NightLog log;
    private SockState lastState;
    private int lastEpochMs;
    private bool hasState;

    /// <summary>A recorder for a session that begins at <paramref name="nowMs"/>; without <paramref name="keepsLog"/> it writes nothing.</summary>
    public NightRecorder(bool keepsLog, SleepDetector detector, int nowMs)
    {
        this.lastEpochMs = detector.EpochStartMs;
        if (keepsLog)
        {
            this.log = new NightLog(new LogFlash());
            this.Tell(this.log.Begin(nowMs));
        }
    }

    /// <summary>Takes what the batch has changed. <paramref name="batteryPercent"/>: 0..100, or less when it is not known.</summary>
    public void AddBatch(SleepDetector detector, SockState state, int batteryPercent, int nowMs)
    {
        if (this.log == null)
        {
            return;
        }

        this.log.SetBattery(batteryPercent);
        if (detector.EpochStartMs != this.lastEpochMs)
        {
            this.lastEpochMs = detector.EpochStartMs;
            this.Tell(this.log.AddEpoch(detector.MovementMicroG, detector.EpochIsMeasured, detector.EpochStartMs));
        }

        if (!this.hasState || state != this.lastState)
        {
            this.hasState = true;
            this.lastState = state;
            this.Tell(this.log.AddState(state, nowMs));
        }
    }

    /// <summary>The wearer answered by the button: at this moment somebody was awake.</summary>
    public void AddAnswer(int nowMs)
    {
        if (this.log != null)
        {
            this.Tell(this.log.AddMark(nowMs));
        }
    }

    /// <summary>The session is over: stores what is still in memory, and gives a debug console all that there is.</summary>
    public void End(SockState state, int nowMs)
    {
        if (this.log != null)
        {
            this.Tell(this.log.AddState(state, nowMs));
            this.Tell(this.log.Flush(nowMs));
            Dump(this.log);
        }
    }

    [Conditional("SOCK_DEBUG_CONSOLE")]
    private static void Dump(NightLog log)
    {
        NightDump.Write(log);
    }

    private void Tell(bool stored)
    {
        if (!stored)
        {
            Debug.WriteLine("night log: the flash did not take a page, " + this.log.LostPages.ToString() + " lost since the start; the sock goes on without; look whether the flash is full.");
        }
    }
}

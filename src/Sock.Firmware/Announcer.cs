using System.Diagnostics;
using Sock.Advert;
using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>Says on the air what is due, with a new payload for each start of an advert, and falls silent in time.</summary>
public sealed class Announcer
{
    private readonly AdvertRadio radio = new AdvertRadio();
    private readonly RadioPlan plan = new RadioPlan();
    private readonly CellWatch cell;
    private readonly SockMemory memory;
    private readonly AdvertSealer sealer;
    private readonly AdvertFields fields = new AdvertFields();
    private byte packetId;
    private int silentAtMs;

    /// <summary>An announcer that speaks under the name in <paramref name="memory"/>, and tells how full <paramref name="cell"/> is, as <paramref name="sealer"/> allows.</summary>
    public Announcer(SockMemory memory, CellWatch cell, AdvertSealer sealer)
    {
        this.sealer = sealer;
        this.memory = memory;
        this.cell = cell;
    }

    /// <summary>Whether an advert is on the air: the chip has to stay awake for it.</summary>
    public bool IsOnAir => this.radio.IsOn;

    /// <summary>Starts of the radio that failed in a row; what the sealer would not let out is none.</summary>
    public int Failures { get; private set; }

    /// <summary>Whether the radio has worked since the board started.</summary>
    public bool HasSpoken => this.plan.HasSpoken;

    /// <summary>Starts the advert that is due, if any. <paramref name="state"/> is the detector's, or what the wearer or the board made of it.</summary>
    public void Announce(SockState state, SleepDetector detector)
    {
        int nowMs = BoardClock.NowMs();
        int dueMs = this.plan.DueMs(state, this.cell.IsLow, nowMs);
        if (dueMs > 0)
        {
            this.Say(state, detector, dueMs);
        }
    }

    /// <summary>Takes the advert off the air when its time is over.</summary>
    public void Tick(int nowMs)
    {
        if (this.radio.IsOn && BoardClock.ElapsedMs(this.silentAtMs, nowMs) >= 0)
        {
            this.radio.Stop();
        }
    }

    /// <summary>Falls silent and takes the radio down.</summary>
    public void Silence()
    {
        this.radio.Stop();
    }

    private void Say(SockState state, SleepDetector detector, int forMs)
    {
        int nowMs = BoardClock.NowMs();

        // Never two payloads under one packet id, also when the start before this one failed half way.
        this.packetId++;
        this.Fill(state, detector, nowMs);
        byte[] serviceData = this.sealer.Seal(this.fields);
        if (serviceData == null)
        {
            this.plan.Failed(state, nowMs);
            return;
        }

        if (!this.radio.TryStart(serviceData, this.memory.LocalName))
        {
            this.plan.Failed(state, BoardClock.NowMs());
            this.Failures++;
            Debug.WriteLine("radio: start " + this.Failures.ToString() + " in a row failed; tried again in a while");
            return;
        }

        this.Failures = 0;
        int startedMs = BoardClock.NowMs();
        this.plan.Said(state, this.cell.IsLow, startedMs);
        this.silentAtMs = startedMs + forMs;
    }

    private void Fill(SockState state, SleepDetector detector, int nowMs)
    {
        this.fields.PacketId = this.packetId;
        this.fields.BatteryPercent = (byte)this.cell.Percent;
        this.fields.State = state;
        this.fields.Episode = (byte)detector.EpisodeNumber;
        this.fields.StillAgeMs = 0;
        if (state == SockState.Warning || state == SockState.Asleep)
        {
            // After 24 days of sleep the difference turns negative; the age has long been the largest there is.
            int ageMs = BoardClock.ElapsedMs(detector.StillSinceMs, nowMs);
            this.fields.StillAgeMs = ageMs < 0 ? AdvertLayout.StillAgeMaxMs : ageMs;
        }
    }
}

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
    private readonly CellGauge cell = new CellGauge();
    private readonly SockMemory memory;
    private readonly AdvertFields fields = new AdvertFields();
    private byte packetId;
    private int silentAtMs;

    /// <summary>An announcer that speaks under the name in <paramref name="memory"/>.</summary>
    public Announcer(SockMemory memory)
    {
        this.memory = memory;
    }

    /// <summary>Whether an advert is on the air: the chip has to stay awake for it.</summary>
    public bool IsOnAir => this.radio.IsOn;

    /// <summary>Starts the advert that is due, if any.</summary>
    public void Announce(SleepDetector detector)
    {
        int nowMs = BoardClock.NowMs();
        int dueMs = this.plan.DueMs(detector.State, nowMs);
        if (dueMs == 0)
        {
            return;
        }

        // Never two payloads under one packet id, also when the start before this one failed half way.
        this.packetId++;
        this.Fill(detector, nowMs);
        byte[] serviceData = new byte[AdvertEncoder.ServiceDataLength];
        AdvertEncoder.Encode(this.fields, serviceData);
        if (!this.radio.TryStart(serviceData, this.memory.LocalName))
        {
            Debug.WriteLine("radio: the advert did not start; tried again with the next batch");
            return;
        }

        int startedMs = BoardClock.NowMs();
        this.plan.Said(detector.State, startedMs);
        this.silentAtMs = startedMs + dueMs;
    }

    /// <summary>Takes the advert off the air when its time is over.</summary>
    public void Tick(int nowMs)
    {
        if (this.radio.IsOn && BoardClock.ElapsedMs(this.silentAtMs, nowMs) >= 0)
        {
            this.radio.Stop();
        }
    }

    private void Fill(SleepDetector detector, int nowMs)
    {
        SockState state = detector.State;
        this.fields.PacketId = this.packetId;
        this.fields.BatteryPercent = (byte)this.cell.ReadPercent();
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

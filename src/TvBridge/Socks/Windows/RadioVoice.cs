using System;
using System.Threading;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>
/// Between Windows' threads and the bridge's ear: one call at a time, no sentence twice in a row, and nothing any more after <see cref="Silence"/>.
/// </summary>
internal sealed class RadioVoice(IRadioEar ear, ScanNotices notices, TimeProvider time) : IScanEar
{
    private const short LowestRssiDbm = -127;
    private const short HighestRssiDbm = 20;
    private static readonly TimeSpan DropsToldEvery = TimeSpan.FromHours(1);
    private readonly Lock gate = new();
    private bool isSilent;
    private RadioNotice? last;
    private long aliveAt = time.GetTimestamp();
    private long? dropsToldAt;
    private int withoutAddress;
    private int unreadable;

    /// <summary>How long nothing at all was heard.</summary>
    public TimeSpan QuietFor
    {
        get
        {
            lock (this.gate)
            {
                return time.GetElapsedTime(this.aliveAt);
            }
        }
    }

    /// <inheritdoc/>
    public void Alive()
    {
        lock (this.gate)
        {
            this.aliveAt = time.GetTimestamp();
        }
    }

    /// <inheritdoc/>
    public void Heard(SockAddress address, byte[] serviceData, short rssiDbm, string? name)
    {
        // Windows hands values over that no radio measures, 127 for "not known" among them.
        short? rssi = rssiDbm is >= LowestRssiDbm and <= HighestRssiDbm ? rssiDbm : null;
        lock (this.gate)
        {
            if (!this.isSilent)
            {
                ear.Heard(new AirAdvert(address, serviceData, rssi, time.GetUtcNow(), name));
            }
        }
    }

    /// <inheritdoc/>
    public void Dropped(DropReason reason)
    {
        lock (this.gate)
        {
            switch (reason)
            {
                case DropReason.NoAddress: this.withoutAddress += this.withoutAddress < int.MaxValue ? 1 : 0; break;
                default: this.unreadable += this.unreadable < int.MaxValue ? 1 : 0; break;
            }
        }
    }

    /// <summary>Tells how the radio is, unless that was the last thing told.</summary>
    public void Tell(RadioNotice notice)
    {
        lock (this.gate)
        {
            if (!this.isSilent && notice != this.last)
            {
                this.last = notice;
                ear.Changed(notice);
            }
        }
    }

    /// <summary>Tells how many adverts were dropped since that was told last, if any were and it was told an hour ago or never.</summary>
    public void TellDrops()
    {
        lock (this.gate)
        {
            bool isDue = this.dropsToldAt is not long told || time.GetElapsedTime(told) >= DropsToldEvery;
            if (isDue && (this.withoutAddress > 0 || this.unreadable > 0))
            {
                this.dropsToldAt = time.GetTimestamp();
                this.Tell(notices.Dropped(this.withoutAddress, this.unreadable));
                this.withoutAddress = 0;
                this.unreadable = 0;
            }
        }
    }

    /// <summary>Nothing is told any more; when this returns no call is under way.</summary>
    public void Silence()
    {
        lock (this.gate)
        {
            this.isSilent = true;
        }
    }
}

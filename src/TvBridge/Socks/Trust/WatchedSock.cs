using System;
using Sock.Advert;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>A trusted sock and what was last heard of it. For one thread at a time.</summary>
internal abstract class WatchedSock : IDisposable
{
    private readonly string address;

    protected WatchedSock(TrustedSock sock)
    {
        this.Sock = sock;
        this.address = sock.Address.ToString();
    }

    /// <summary>The sock; may be exchanged for one with another name.</summary>
    public TrustedSock Sock { get; set; }

    /// <summary>Judges an advert that came under its address.</summary>
    public abstract Judgement Judge(in AirAdvert advert);

    public virtual void Dispose()
    {
    }

    protected Hearing HearingOf(AdvertFields fields, DateTimeOffset heardAt) => new(
        this.address,
        heardAt,
        new SockReport(
            fields.PacketId,
            fields.BatteryPercent,
            fields.State,
            fields.Episode,
            TimeSpan.FromMilliseconds(fields.StillAgeMs, 0),
            fields.StillAgeMs == AdvertLayout.StillAgeMaxMs));

    protected Judgement Refuse(SockVerdict verdict, AdvertError error = AdvertError.None) => new(verdict, error, this.Sock, null);

    protected Judgement Accept(SockVerdict verdict, Hearing hearing) => new(verdict, AdvertError.None, this.Sock, hearing);
}

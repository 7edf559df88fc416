using System;
using Sock.Advert;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>A sock whose plain adverts the user chose to trust. Anybody can imitate it, so that nothing here claims to tell a replay.</summary>
internal sealed class PlainSock : WatchedSock
{
    private readonly CounterStore counters;
    private readonly CounterEntry entry;
    private readonly FirstHearing first;
    private readonly AdvertFields fields = new();

    public PlainSock(TrustedSock sock, CounterStore counters, TimeProvider time)
        : base(sock)
    {
        this.counters = counters;
        this.entry = counters.Find(sock) ?? counters.Begin(sock);
        this.first = new FirstHearing(time);
    }

    public override Judgement Judge(in AirAdvert advert)
    {
        byte[] data = advert.ServiceData;
        if (this.first.Hearing is Hearing before && this.entry.Holds(data) && this.first.IsRecent)
        {
            return this.Accept(SockVerdict.Repeat, before);
        }

        AdvertError error = AdvertDecoder.DecodeServiceData(data, 0, data.Length, this.fields);
        if (error != AdvertError.None)
        {
            return this.Refuse(SockVerdict.Undecodable, error);
        }

        Hearing hearing = this.HearingOf(this.fields, advert.HeardAt);
        this.first.Set(hearing);

        // Never at once: whoever can send a plain advert could make the disk work for each.
        this.counters.Take(this.entry, 0, data, advert.HeardAt, toDisk: false);
        return this.Accept(SockVerdict.New, hearing);
    }
}

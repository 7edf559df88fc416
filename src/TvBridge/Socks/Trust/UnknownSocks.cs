using System;
using System.Collections.Generic;
using System.Threading;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>
/// The strangers in the air, for showing them. Of however many addresses only the newest are kept, and hearing one costs no memory beyond that. Safe to call from several threads.
/// </summary>
public sealed class UnknownSocks
{
    /// <summary>How many are kept.</summary>
    public const int Most = 512;

    private const int None = -1;

    private readonly Lock gate = new();
    private readonly Dictionary<SockAddress, int> places = new(Most);
    private readonly Stranger[] strangers = new Stranger[Most];
    private int newest = None;
    private int oldest = None;

    /// <summary>How many are kept now, 0..<see cref="Most"/>.</summary>
    public int Count
    {
        get
        {
            lock (this.gate)
            {
                return this.places.Count;
            }
        }
    }

    /// <summary>Takes an advert of somebody whom the guard does not know.</summary>
    public void Heard(in AirAdvert advert)
    {
        lock (this.gate)
        {
            if (this.places.TryGetValue(advert.Address, out int place))
            {
                this.Unlink(place);
            }
            else
            {
                place = this.TakePlace(advert.Address);
            }

            this.Link(place);
            this.strangers[place].Hear(advert);
        }
    }

    /// <summary>Those who are kept, the one heard last first.</summary>
    public IReadOnlyList<UnknownSock> Newest()
    {
        lock (this.gate)
        {
            List<UnknownSock> list = new(this.places.Count);
            for (int place = this.newest; place != None; place = this.strangers[place].Older)
            {
                list.Add(this.strangers[place].ToUnknownSock());
            }

            return list;
        }
    }

    private int TakePlace(SockAddress address)
    {
        int place = this.places.Count;
        if (place == Most)
        {
            place = this.oldest;
            this.Unlink(place);
            this.places.Remove(this.strangers[place].Address);
        }

        this.strangers[place] = new Stranger { Address = address, Newer = None, Older = None };
        this.places.Add(address, place);
        return place;
    }

    private void Link(int place)
    {
        this.strangers[place].Newer = None;
        this.strangers[place].Older = this.newest;
        if (this.newest != None)
        {
            this.strangers[this.newest].Newer = place;
        }

        this.newest = place;
        this.oldest = this.oldest == None ? place : this.oldest;
    }

    private void Unlink(int place)
    {
        (int newer, int older) = (this.strangers[place].Newer, this.strangers[place].Older);
        if (newer == None)
        {
            this.newest = older;
        }
        else
        {
            this.strangers[newer].Older = older;
        }

        if (older == None)
        {
            this.oldest = newer;
        }
        else
        {
            this.strangers[older].Newer = newer;
        }
    }

    private struct Stranger
    {
        public SockAddress Address;
        public int Newer;
        public int Older;
        private string? name;
        private short? rssiDbm;
        private DateTimeOffset heardAt;
        private long adverts;
        private bool isEncrypted;

        public void Hear(in AirAdvert advert)
        {
            // A name may have any length; as much of it is kept as is shown, and only when it is another one.
            ReadOnlySpan<char> told = advert.Name;
            told = told[..Math.Min(told.Length, TrustRules.MostNameLength)];
            if (told.Length > 0 && !told.SequenceEqual(this.name))
            {
                this.name = told.ToString();
            }

            this.rssiDbm = advert.RssiDbm;
            this.heardAt = advert.HeardAt;
            this.adverts++;
            this.isEncrypted = advert.ServiceData is [byte deviceInfo, ..] && (deviceInfo & 1) != 0;
        }

        public readonly UnknownSock ToUnknownSock() =>
            new(this.Address, this.name is null ? null : TrustRules.Printable(this.name), this.rssiDbm, this.heardAt, this.adverts, this.isEncrypted);
    }
}

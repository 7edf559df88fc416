using System.Collections.Concurrent;
using System.Threading;
using TvBridge.Socks.Air;

namespace RealPeers.Tests.Bus;

/// <summary>Keeps what a radio hears and says until a test asks for it.</summary>
internal sealed class RadioEar : IRadioEar
{
    private readonly BlockingCollection<AirAdvert> adverts = [];
    private readonly BlockingCollection<RadioNotice> notices = [];

    public int WaitingAdverts => this.adverts.Count;

    public void Heard(in AirAdvert advert) => this.adverts.Add(advert);

    public void Changed(RadioNotice notice) => this.notices.Add(notice);

    public AirAdvert NextAdvert(CancellationToken cancellation) => this.adverts.Take(cancellation);

    public RadioNotice NextNotice(CancellationToken cancellation) => this.notices.Take(cancellation);
}

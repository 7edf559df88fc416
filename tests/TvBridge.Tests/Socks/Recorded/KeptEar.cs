using System.Collections.Generic;
using TvBridge.Socks.Air;

namespace TvBridge.Tests.Socks.Recorded;

/// <summary>Keeps all it hears.</summary>
internal sealed class KeptEar : IRadioEar
{
    public List<AirAdvert> Adverts { get; } = [];

    public List<RadioNotice> Notices { get; } = [];

    public void Heard(in AirAdvert advert) => this.Adverts.Add(advert);

    public void Changed(RadioNotice notice) => this.Notices.Add(notice);
}

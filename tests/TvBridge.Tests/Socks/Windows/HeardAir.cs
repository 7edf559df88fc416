using System.Collections.Generic;
using System.Linq;
using TvBridge.Socks.Air;

namespace TvBridge.Tests.Socks.Windows;

/// <summary>An ear that keeps what it was told.</summary>
internal sealed class HeardAir : IRadioEar
{
    /// <summary>The adverts.</summary>
    public List<AirAdvert> Adverts { get; } = [];

    /// <summary>The notices.</summary>
    public List<RadioNotice> Notices { get; } = [];

    /// <summary>The notices' conditions.</summary>
    public RadioCondition[] Conditions => [.. this.Notices.Select(notice => notice.Condition)];

    public void Heard(in AirAdvert advert) => this.Adverts.Add(advert);

    public void Changed(RadioNotice notice) => this.Notices.Add(notice);
}

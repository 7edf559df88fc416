using System;
using Sock.Advert;
using TvBridge.Rules;

namespace TvBridge.Socks.Trust;

/// <summary>From the fields of an advert that is in order to what the rules work with.</summary>
internal static class SockReports
{
    /// <summary>The report.</summary>
    public static SockReport Of(AdvertFields fields) => new(
        fields.PacketId,
        fields.BatteryPercent,
        fields.State,
        fields.Episode,
        TimeSpan.FromMilliseconds(fields.StillAgeMs, 0),
        fields.StillAgeMs == AdvertLayout.StillAgeMaxMs);
}

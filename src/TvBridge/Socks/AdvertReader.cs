using Sock.Advert;
using TvBridge.Rules;
using TvBridge.Socks.Trust;

namespace TvBridge.Socks;

/// <summary>Turns bytes from the air into a report, or into the reason why they are none.</summary>
internal static class AdvertReader
{
    /// <summary>Reads a whole advert as it was on the air. Never throws, whatever the bytes are.</summary>
    /// <param name="advert">The advert's AD structures.</param>
    /// <param name="report">The report; null unless the answer is <see cref="AdvertError.None"/>.</param>
    public static AdvertError TryRead(byte[] advert, out SockReport? report)
    {
        AdvertFields fields = new();
        AdvertError error = AdvertDecoder.DecodeAdvert(advert, advert.Length, fields);
        report = error == AdvertError.None ? SockReports.Of(fields) : null;
        return error;
    }
}

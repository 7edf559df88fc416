using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>Takes what a scan hears, on whatever thread it is heard.</summary>
internal interface IScanEar
{
    /// <summary>An advert of anybody, of any kind, was heard: the scan is alive.</summary>
    void Alive();

    /// <summary>BTHome's service data was heard.</summary>
    /// <param name="address">Who says to have sent it.</param>
    /// <param name="serviceData">The data behind the UUID; nobody changes it any more.</param>
    /// <param name="rssiDbm">Signal strength as Windows tells it, also impossible values.</param>
    /// <param name="name">The sender's name, or null.</param>
    void Heard(SockAddress address, byte[] serviceData, short rssiDbm, string? name);

    /// <summary>An advert is not handed on.</summary>
    void Dropped(DropReason reason);
}

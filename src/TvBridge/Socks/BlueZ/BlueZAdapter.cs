namespace TvBridge.Socks.BlueZ;

/// <summary>An adapter as BlueZ tells it.</summary>
/// <param name="Path">Its object.</param>
/// <param name="Name">Its name, <c>hci0</c>.</param>
/// <param name="IsPowered">Whether it is switched on.</param>
/// <param name="IsDiscovering">Whether it looks for devices, for us or for another program.</param>
/// <param name="OffersMonitors">Whether it hears passively for those who register what they want.</param>
internal sealed record BlueZAdapter(string Path, string Name, bool IsPowered, bool IsDiscovering, bool OffersMonitors);

using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>A device of BlueZ that is, or may be, a sock.</summary>
/// <param name="Path">Its object.</param>
/// <param name="Address">Its address.</param>
/// <param name="Name">What it calls itself, <c>Sock-1A2B</c>; "a device" when it has no such name.</param>
/// <param name="IsHeard">Whether it was heard since the discovery began. Devices that BlueZ only remembers are not.</param>
/// <param name="IsOpen">Whether it seems to be in pairing mode. An ordinary sock has the same name, but speaks BTHome and lets nobody connect.</param>
internal sealed record FoundSock(string Path, SockAddress Address, string Name, bool IsHeard, bool IsOpen)
{
    /// <summary>Name and address.</summary>
    public override string ToString() => $"{this.Name} ({this.Address})";
}

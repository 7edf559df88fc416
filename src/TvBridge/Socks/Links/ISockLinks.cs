using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Links;

/// <summary>Connects to socks in pairing mode.</summary>
public interface ISockLinks
{
    /// <summary>
    /// Looks for a sock in pairing mode, connects to it and encrypts the link.
    /// </summary>
    /// <param name="address">Which one; null for the only one that is in pairing mode.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SockLinkException">None was found, several were, or it did not let us in; the message is one sentence for a person.</exception>
    Task<ISockLink> ConnectAsync(SockAddress? address, CancellationToken cancellation);
}

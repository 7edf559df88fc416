using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Links;

/// <summary>An encrypted link to a sock in pairing mode (docs/pairing.md). Disposing of it ends the link and the bond.</summary>
public interface ISockLink : IAsyncDisposable
{
    /// <summary>The sock's address, the one that its adverts are encrypted for.</summary>
    SockAddress Address { get; }

    /// <summary>The sock's own name, such as <c>Sock-1A2B</c>; unchecked.</summary>
    string Name { get; }

    /// <summary>Reads a value, however long it is.</summary>
    /// <exception cref="SockLinkException">The sock refused, or the link is gone.</exception>
    Task<byte[]> ReadAsync(Guid characteristic, CancellationToken cancellation);

    /// <summary>Writes a value of at most 512 bytes and waits for the sock's answer.</summary>
    /// <exception cref="SockLinkException">The sock refused, or the link is gone.</exception>
    Task WriteAsync(Guid characteristic, ReadOnlyMemory<byte> value, CancellationToken cancellation);
}

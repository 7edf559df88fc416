using System;
using System.Threading;
using RadioVm.Hci;

namespace RadioVm.Link;

/// <summary>Peers that change while a controller stays plugged in: whoever is there takes the connections; while nobody is, nobody answers.</summary>
internal sealed class SwitchedPeers : ILinkLayer
{
    private volatile ILinkLayer? there;

    /// <summary>From now on connections go to that one; null for nobody. The one before loses those that it has.</summary>
    public void Place(ILinkLayer? peers) => Interlocked.Exchange(ref this.there, peers)?.Lost();

    /// <inheritdoc/>
    public void Connect(ILinkHost host, LinkRequest request) => this.there?.Connect(host, request);

    /// <inheritdoc/>
    public void CancelConnect() => this.there?.CancelConnect();

    /// <inheritdoc/>
    public void Disconnected(ushort handle, byte reason) => this.there?.Disconnected(handle, reason);

    /// <inheritdoc/>
    public void Received(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment) => this.there?.Received(handle, isFirst, fragment);

    /// <inheritdoc/>
    public void Encrypt(ushort handle, LinkKey key) => this.there?.Encrypt(handle, key);

    /// <inheritdoc/>
    public void Lost() => this.there?.Lost();
}

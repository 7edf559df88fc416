using System;
using RadioVm.Hci;
using RadioVm.Link.Attributes;
using RadioVm.Link.Channels;
using RadioVm.Link.Security;

namespace RadioVm.Link;

/// <summary>The sock's end of one link: its channels and its key. Used on the board's thread only.</summary>
internal sealed class SockLink : IDisposable
{
    private readonly ILinkHost host;
    private readonly ushort handle;
    private readonly AskedOfBoard board;
    private readonly ChannelReassembler reassembler = new();
    private readonly PairingResponder security;
    private readonly AttributeServer attributes;

    public SockLink(ILinkHost host, LeAddress central, LeAddress sock, PairingTerms terms, AttributeTable table, AskedOfBoard board)
    {
        this.host = host;
        this.board = board;
        this.security = new PairingResponder(central, sock, terms, payload => this.Send(FixedChannel.Security, payload));
        this.security.Failed += why =>
        {
            this.Told?.Invoke("pairing failed, " + why);
            board.CancelPairing();
        };
        this.attributes = new AttributeServer(table, board, payload => this.Send(FixedChannel.Attributes, payload));
        this.handle = host.Connected(sock);
    }

    /// <summary>Raised when the kernel came with the right key; told is whether that was agreed on over Secure Connections.</summary>
    public event Action<bool>? Encrypted;

    /// <summary>Raised with a word on what went otherwise than planned, for whoever looks for a reason.</summary>
    public event Action<string>? Told;

    /// <summary>Raised when this end had to end the link.</summary>
    public event Action? Dropped;

    /// <summary>Takes an ACL fragment; nothing when it belongs to another link.</summary>
    public void Receive(ushort ofHandle, bool isFirst, byte[] fragment)
    {
        if (ofHandle != this.handle || !this.reassembler.TryTake(isFirst, fragment, out ushort channel, out byte[] payload))
        {
            return;
        }

        switch (channel)
        {
            case FixedChannel.Attributes:
                this.attributes.Take(payload);
                break;
            case FixedChannel.Security:
                this.security.Take(payload);
                break;
            case FixedChannel.Signaling when SignalingChannel.Answer(payload) is byte[] answer:
                this.Send(FixedChannel.Signaling, answer);
                break;
        }
    }

    /// <summary>
    /// The kernel encrypts with its key, which is to be the one that was agreed on. A wrong one shows on a real link at the first packet, which nobody can
    /// read, and ends it.
    /// </summary>
    public void Encrypt(ushort ofHandle, LinkKey key)
    {
        if (ofHandle != this.handle)
        {
            return;
        }

        if (this.security.Key is not byte[] agreed || key.Random != 0 || key.Diversifier != 0)
        {
            this.host.EncryptionChanged(this.handle, HciPacket.PinOrKeyMissing);
            return;
        }

        if (!agreed.AsSpan().SequenceEqual(key.Value))
        {
            this.Drop(HciPacket.MicFailure);
            return;
        }

        this.security.Prove();
        this.Encrypted?.Invoke(this.security.IsSecure);
        this.host.EncryptionChanged(this.handle, HciPacket.Success);
        this.board.Pair(isEnough =>
        {
            if (!isEnough)
            {
                this.Drop(HciPacket.TerminatedByPeer);
            }
        });
    }

    /// <summary>Whether that is its handle.</summary>
    public bool Is(ushort ofHandle) => ofHandle == this.handle;

    /// <summary>The sock ends the link or is out of reach.</summary>
    public void End(byte reason) => this.host.PeerDisconnected(this.handle, reason);

    public void Dispose() => this.security.Dispose();

    private void Drop(byte reason)
    {
        this.End(reason);
        this.Dropped?.Invoke();
    }

    private void Send(ushort channel, byte[] payload)
    {
        bool isFirst = true;
        foreach (byte[] piece in ChannelFragments.Cut(channel, payload))
        {
            this.host.Send(this.handle, isFirst, piece);
            isFirst = false;
        }
    }
}

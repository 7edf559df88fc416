using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using RadioVm.Hci;
using RadioVm.Link;
using RadioVm.Link.Channels;
using RadioVm.Tests.Security;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests;

/// <summary>
/// A kernel and its controller at the central's end: connects, pairs and speaks the attribute protocol by hand. What the sock does comes from another thread
/// and is waited for.
/// </summary>
internal sealed class FakeKernel : ILinkHost, IDisposable
{
    public const ushort Handle = 0x0040;
    public static readonly LeAddress Address = new(new SockAddress(0x00AA01000042), IsRandom: false);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly PairableSock sock;
    private readonly ChannelReassembler reassembler = new();
    private readonly BlockingCollection<byte[]> answers = [];
    private readonly BlockingCollection<byte> encryptions = [];
    private readonly BlockingCollection<byte> ends = [];
    private readonly BlockingCollection<LeAddress> links = [];
    private readonly PairingCentral pairing;

    public FakeKernel(PairableSock sock, LeAddress address, bool offersSecureConnections)
    {
        this.sock = sock;
        this.pairing = new PairingCentral(Address, address, offersSecureConnections, packet => this.SendTo(FixedChannel.Security, packet));
    }

    public bool IsScanning => true;

    public byte[] Key => this.pairing.Key!;

    public void Connect(LeAddress to)
    {
        this.sock.Connect(this, new LinkRequest(to, UsesAcceptList: false, Address));
        Assert.True(this.links.TryTake(out LeAddress from, Patience), "the sock did not connect");
        Assert.Equal(to, from);
    }

    /// <summary>Agrees on a key; true when there is one.</summary>
    public bool TryAgree()
    {
        this.pairing.Begin();
        while (this.pairing.Key is null && this.pairing.FailedWith == 0)
        {
            this.pairing.Take(Take(this.answers, "the sock did not go on with the pairing"));
        }

        return this.pairing.Key is not null;
    }

    /// <summary>The sock's answer to the start of encryption: an error code, 0 for none.</summary>
    public byte Encrypt(byte[] key)
    {
        this.sock.Encrypt(Handle, new LinkKey(0, 0, key));
        return Take(this.encryptions, "the sock did not answer the start of encryption");
    }

    /// <summary>Asks over the attribute protocol and waits for the answer.</summary>
    public byte[] Ask(params byte[] request)
    {
        this.SendTo(FixedChannel.Attributes, request);
        return Take(this.answers, "the sock did not answer " + Hex.Text(request));
    }

    /// <summary>Why the sock ended the link.</summary>
    public byte WaitForEnd() => Take(this.ends, "the sock did not end the link");

    public void Dispose()
    {
        this.pairing.Dispose();
        foreach (IDisposable each in (IEnumerable<IDisposable>)[this.answers, this.encryptions, this.ends, this.links])
        {
            each.Dispose();
        }
    }

    ushort ILinkHost.Connected(LeAddress peer)
    {
        this.links.Add(peer);
        return Handle;
    }

    void ILinkHost.ConnectFailed(byte status) => throw new NotSupportedException("a sock waits for ever");

    void ILinkHost.PeerDisconnected(ushort handle, byte reason) => this.ends.Add(reason);

    void ILinkHost.Send(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment)
    {
        if (this.reassembler.TryTake(isFirst, fragment, out _, out byte[] payload))
        {
            this.answers.Add(payload);
        }
    }

    void ILinkHost.EncryptionChanged(ushort handle, byte status) => this.encryptions.Add(status);

    private static T Take<T>(BlockingCollection<T> from, string otherwise)
    {
        Assert.True(from.TryTake(out T? taken, Patience), otherwise);
        return taken!;
    }

    private void SendTo(ushort channel, byte[] payload)
    {
        bool isFirst = true;
        foreach (byte[] piece in ChannelFragments.Cut(channel, payload))
        {
            this.sock.Received(Handle, isFirst, piece);
            isFirst = false;
        }
    }
}

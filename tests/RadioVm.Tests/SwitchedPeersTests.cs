using System;
using System.Collections.Generic;
using RadioVm.Hci;
using RadioVm.Link;
using Xunit;

namespace RadioVm.Tests;

public sealed class SwitchedPeersTests
{
    private static readonly LinkRequest Request = new(FakeKernel.Address, UsesAcceptList: false, FakeKernel.Address);
    private readonly SwitchedPeers peers = new();

    [Fact]
    public void Whoever_is_there_takes_what_comes()
    {
        NotedPeers noted = new();
        this.peers.Place(noted);
        this.peers.Connect(null!, Request);
        this.peers.CancelConnect();
        this.peers.Received(1, true, [1]);
        this.peers.Encrypt(1, new LinkKey(0, 0, []));
        this.peers.Disconnected(1, 0x13);
        this.peers.Lost();

        Assert.Equal(["connect", "cancel", "received", "encrypt", "disconnected", "lost"], noted.Calls);
    }

    [Fact]
    public void Whoever_is_replaced_loses_its_links_and_hears_no_more()
    {
        NotedPeers before = new();
        NotedPeers after = new();
        this.peers.Place(before);
        this.peers.Place(after);
        this.peers.CancelConnect();
        this.peers.Place(null);
        this.peers.CancelConnect();

        Assert.Equal(["lost"], before.Calls);
        Assert.Equal(["cancel", "lost"], after.Calls);
    }

    private sealed class NotedPeers : ILinkLayer
    {
        public List<string> Calls { get; } = [];

        public void Connect(ILinkHost host, LinkRequest request) => this.Calls.Add("connect");

        public void CancelConnect() => this.Calls.Add("cancel");

        public void Disconnected(ushort handle, byte reason) => this.Calls.Add("disconnected");

        public void Received(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment) => this.Calls.Add("received");

        public void Encrypt(ushort handle, LinkKey key) => this.Calls.Add("encrypt");

        public void Lost() => this.Calls.Add("lost");
    }
}

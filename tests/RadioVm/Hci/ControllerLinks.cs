using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Threading;

namespace RadioVm.Hci;

/// <summary>The connections of one controller: the kernel's side of them on the wire, the peers' side at the link layer.</summary>
internal sealed class ControllerLinks : ILinkHost
{
    private const int HandleMask = 0x0FFF;
    private const ushort FirstHandle = 0x0040;

    private readonly Lock gate = new();
    private readonly IHciWire wire;
    private readonly LeAddress publicAddress;
    private readonly Func<bool> isScanning;
    private readonly ILinkLayer? peers;
    private readonly HashSet<ushort> connections = [];
    private ushort nextHandle = FirstHandle;
    private bool isWaiting;

    public ControllerLinks(IHciWire wire, LeAddress publicAddress, Func<bool> isScanning, ILinkLayer? peers)
    {
        this.wire = wire;
        this.publicAddress = publicAddress;
        this.RandomAddress = publicAddress;
        this.isScanning = isScanning;
        this.peers = peers;
    }

    /// <summary>The address that the kernel has set for itself.</summary>
    public LeAddress RandomAddress { get; set; }

    public bool IsScanning => this.isScanning();

    public ushort Connected(LeAddress peer)
    {
        lock (this.gate)
        {
            this.isWaiting = false;
            ushort handle = this.nextHandle++;
            this.connections.Add(handle);
            this.wire.Send(HciEvents.Connected(HciPacket.Success, handle, peer));
            return handle;
        }
    }

    public void ConnectFailed(byte status)
    {
        lock (this.gate)
        {
            this.isWaiting = false;
            this.wire.Send(HciEvents.Connected(status, 0, default));
        }
    }

    public void PeerDisconnected(ushort handle, byte reason)
    {
        lock (this.gate)
        {
            if (this.connections.Remove(handle))
            {
                this.wire.Send(HciEvents.Disconnected(handle, reason));
            }
        }
    }

    public void Send(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fragment.Length, VirtualController.AclLength, nameof(fragment));
        int flags = isFirst ? 0x2000 : 0x1000;
        this.SendFor(handle, [HciPacket.Acl, (byte)handle, (byte)((handle | flags) >> 8), (byte)fragment.Length, 0, .. fragment]);
    }

    public void EncryptionChanged(ushort handle, byte status) => this.SendFor(handle, HciEvents.EncryptionChanged(handle, status));

    /// <summary>Takes a command whose result is an event; its parameters are long enough.</summary>
    public void Act(ushort opCode, ReadOnlySpan<byte> parameters)
    {
        if (opCode == HciCommands.CreateConnection)
        {
            this.Connect(parameters);
            return;
        }

        ushort handle = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(parameters) & HandleMask);
        switch (opCode)
        {
            case HciCommands.Disconnect:
                this.PeerDisconnected(handle, HciPacket.TerminatedByUs);
                this.peers?.Disconnected(handle, parameters[2]);
                break;
            case HciCommands.ReadRemoteVersion:
                this.SendFor(handle, HciEvents.RemoteVersion(handle));
                break;
            case HciCommands.ReadRemoteFeatures:
                this.SendFor(handle, HciEvents.RemoteFeatures(handle));
                break;
            case HciCommands.ConnectionUpdate:
                this.SendFor(handle, HciEvents.ConnectionUpdated(handle, parameters));
                break;
            case HciCommands.StartEncryption:
                ulong random = BinaryPrimitives.ReadUInt64LittleEndian(parameters[2..]);
                ushort diversifier = BinaryPrimitives.ReadUInt16LittleEndian(parameters[10..]);
                this.peers?.Encrypt(handle, new LinkKey(random, diversifier, parameters.Slice(12, 16).ToArray()));
                break;
        }
    }

    /// <summary>The kernel waits no longer for the connection that it asked for.</summary>
    public void Cancel()
    {
        bool wasWaiting;
        lock (this.gate)
        {
            wasWaiting = this.isWaiting;
        }

        if (wasWaiting)
        {
            this.peers?.CancelConnect();
            this.ConnectFailed(HciPacket.UnknownConnection);
        }
    }

    /// <summary>Forgets all connections: the controller was reset or unplugged.</summary>
    public void Reset()
    {
        this.peers?.Lost();
        lock (this.gate)
        {
            this.connections.Clear();
            this.isWaiting = false;
        }
    }

    /// <summary>Takes an ACL packet without the packet type; it is long enough for its head.</summary>
    public void TakeData(ReadOnlySpan<byte> packet)
    {
        ushort word = BinaryPrimitives.ReadUInt16LittleEndian(packet);
        ushort handle = (ushort)(word & HandleMask);
        int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(packet[2..]), packet.Length - 4);

        // 00 and 10 begin a packet, 01 continues one.
        this.peers?.Received(handle, (word & 0x3000) != 0x1000, packet.Slice(4, length));
        this.SendFor(handle, HciEvents.PacketsDone(handle, 1));
    }

    private void Connect(ReadOnlySpan<byte> parameters)
    {
        lock (this.gate)
        {
            this.isWaiting = true;
        }

        LeAddress peer = LeAddress.Read(parameters[6..], (parameters[5] & 1) != 0);
        LeAddress own = (parameters[12] & 1) != 0 ? this.RandomAddress : this.publicAddress;
        this.peers?.Connect(this, new LinkRequest(peer, parameters[4] == 1, own));
    }

    private void SendFor(ushort handle, byte[] packet)
    {
        lock (this.gate)
        {
            if (this.connections.Contains(handle))
            {
                this.wire.Send(packet);
            }
        }
    }
}

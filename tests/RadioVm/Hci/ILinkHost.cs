using System;

namespace RadioVm.Hci;

/// <summary>The controller as the peers of its connections see it. Any thread may call; calls about a connection that is gone do nothing.</summary>
internal interface ILinkHost
{
    /// <summary>Whether the kernel scans: an advert is heard, and a connection possible, while it does or has asked for one.</summary>
    bool IsScanning { get; }

    /// <summary>Tells the kernel that the connection stands, and returns its handle.</summary>
    ushort Connected(LeAddress peer);

    /// <summary>Tells the kernel that the connection that it waits for does not come about.</summary>
    /// <param name="status">HCI's error code.</param>
    void ConnectFailed(byte status);

    /// <summary>The peer has ended the connection, or is out of range (0x08).</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="reason">HCI's reason; 0x13 when the peer's person wished it.</param>
    void PeerDisconnected(ushort handle, byte reason);

    /// <summary>Hands an ACL fragment of the peer's to the kernel.</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="isFirst">It begins an L2CAP packet.</param>
    /// <param name="fragment">At most <see cref="VirtualController.AclLength"/> bytes.</param>
    void Send(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment);

    /// <summary>Answers <see cref="ILinkLayer.Encrypt"/>.</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="status">0 for an encrypted link; 0x06 for a missing key, 0x3D for a wrong one.</param>
    void EncryptionChanged(ushort handle, byte status);
}

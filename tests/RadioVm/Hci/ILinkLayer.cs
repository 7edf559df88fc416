using System;

namespace RadioVm.Hci;

/// <summary>
/// Whoever answers when the kernel connects: the peers of a controller's connections. All calls come one at a time, on the controller's own
/// thread, and must be quick; answers go to the <see cref="ILinkHost"/> that <see cref="Connect"/> brought, at once or later, from any thread.
/// </summary>
internal interface ILinkLayer
{
    /// <summary>The kernel wants a connection and waits until <see cref="ILinkHost.Connected"/>, or until it loses patience.</summary>
    void Connect(ILinkHost host, LinkRequest request);

    /// <summary>The kernel waits no longer.</summary>
    void CancelConnect();

    /// <summary>The kernel has ended a connection, which is gone; nothing is to be answered.</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="reason">HCI's reason, 0x13 for a person's wish.</param>
    void Disconnected(ushort handle, byte reason);

    /// <summary>An ACL fragment from the kernel.</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="isFirst">It begins an L2CAP packet; false: it continues one.</param>
    /// <param name="fragment">At most <see cref="VirtualController.AclLength"/> bytes; valid during the call alone.</param>
    void Received(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment);

    /// <summary>The kernel wants the link encrypted; answered with <see cref="ILinkHost.EncryptionChanged"/>.</summary>
    /// <param name="handle">The connection.</param>
    /// <param name="key">The key and which one it is, as the kernel has it.</param>
    void Encrypt(ushort handle, LinkKey key);

    /// <summary>The controller was reset or unplugged: all its connections are gone.</summary>
    void Lost();
}

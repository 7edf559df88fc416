using System;

namespace RadioVm.Hci;

/// <summary>The wire between a controller and the kernel: whole HCI packets, each with its type in front.</summary>
internal interface IHciWire : IDisposable
{
    /// <summary>Sends a packet to the kernel. Any thread may; packets are not mixed. Lost once the wire is unplugged.</summary>
    void Send(ReadOnlySpan<byte> packet);

    /// <summary>Waits for the kernel's next packet. Returns its length, or 0 when there was none for <paramref name="mostMs"/>.</summary>
    int Receive(Span<byte> packet, int mostMs);
}

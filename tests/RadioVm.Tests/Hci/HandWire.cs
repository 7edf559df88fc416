using System;
using System.Collections.Concurrent;
using System.Threading;
using RadioVm.Hci;
using Xunit;

namespace RadioVm.Tests.Hci;

/// <summary>A kernel played by hand: sends packets to a controller and keeps what it answers, in order.</summary>
internal sealed class HandWire : IHciWire
{
    private readonly BlockingCollection<byte[]> toController = [];
    private readonly BlockingCollection<byte[]> fromController = [];

    /// <summary>Sends a command and returns the controller's answer to it; what it sent before is passed over.</summary>
    public byte[] Command(ushort opCode, params byte[] parameters)
    {
        this.toController.Add([0x01, (byte)opCode, (byte)(opCode >> 8), (byte)parameters.Length, .. parameters]);
        byte[] packet;
        do
        {
            packet = this.Next();
        }
        while (packet[1] is not (0x0E or 0x0F));
        return packet;
    }

    /// <summary>Sends any packet.</summary>
    public void Packet(params byte[] packet) => this.toController.Add(packet);

    /// <summary>The controller's next packet.</summary>
    public byte[] Next()
    {
        Assert.True(this.fromController.TryTake(out byte[]? packet, TimeSpan.FromSeconds(30)), "The controller sent nothing.");
        return packet;
    }

    /// <summary>Whether everything that was sent has been taken out with <see cref="Next"/>.</summary>
    public bool IsQuiet => this.fromController.Count == 0;

    public void Send(ReadOnlySpan<byte> packet) => this.fromController.Add(packet.ToArray());

    public int Receive(Span<byte> packet, int mostMs)
    {
        if (!this.toController.TryTake(out byte[]? next, mostMs, CancellationToken.None))
        {
            return 0;
        }

        next.CopyTo(packet);
        return next.Length;
    }

    public void Dispose()
    {
        this.toController.Dispose();
        this.fromController.Dispose();
    }
}

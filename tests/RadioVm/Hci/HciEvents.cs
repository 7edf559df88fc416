using System;
using System.Buffers.Binary;

namespace RadioVm.Hci;

/// <summary>Events as the kernel reads them, packet type included.</summary>
internal static class HciEvents
{
    /// <summary>Longest advertising data of a legacy advert. Bytes.</summary>
    public const int AdvertLength = 31;

    private const ushort IntervalOf30Ms = 24;
    private const ushort SupervisionOf5S = 500;

    public static byte[] CommandComplete(ushort opCode, byte status, ReadOnlySpan<byte> answer) =>
        Event(HciPacket.CommandComplete, [1, (byte)opCode, (byte)(opCode >> 8), status, .. answer]);

    public static byte[] CommandStatus(ushort opCode, byte status) =>
        Event(HciPacket.CommandStatus, [status, 1, (byte)opCode, (byte)(opCode >> 8)]);

    public static byte[] Disconnected(ushort handle, byte reason) =>
        Event(HciPacket.DisconnectionComplete, [HciPacket.Success, (byte)handle, (byte)(handle >> 8), reason]);

    public static byte[] EncryptionChanged(ushort handle, byte status) =>
        Event(HciPacket.EncryptionChange, [status, (byte)handle, (byte)(handle >> 8), (byte)(status == HciPacket.Success ? 1 : 0)]);

    public static byte[] PacketsDone(ushort handle, ushort count) =>
        Event(HciPacket.NumberOfCompletedPackets, [1, (byte)handle, (byte)(handle >> 8), (byte)count, (byte)(count >> 8)]);

    public static byte[] RemoteVersion(ushort handle) =>
        Event(HciPacket.RemoteVersionComplete, [HciPacket.Success, (byte)handle, (byte)(handle >> 8), 9, 0xF1, 0x05, 0, 0]);

    public static byte[] RemoteFeatures(ushort handle) =>
        Event(
            HciPacket.LeMeta,
            [HciPacket.LeRemoteFeaturesComplete, HciPacket.Success, (byte)handle, (byte)(handle >> 8), 0x01, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>The connection's parameters are now what the kernel asked for: its own largest interval, its latency and time-out.</summary>
    public static byte[] ConnectionUpdated(ushort handle, ReadOnlySpan<byte> asked) =>
        Event(
            HciPacket.LeMeta,
            [HciPacket.LeConnectionUpdateComplete, HciPacket.Success, (byte)handle, (byte)(handle >> 8), .. asked.Slice(4, 6)]);

    public static byte[] Connected(byte status, ushort handle, LeAddress peer)
    {
        byte[] content = new byte[19];
        content[0] = HciPacket.LeConnectionComplete;
        content[1] = status;
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(2), handle);
        content[5] = (byte)(peer.IsRandom ? 1 : 0);
        peer.Write(content.AsSpan(6));
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(12), IntervalOf30Ms);
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(16), SupervisionOf5S);
        return Event(HciPacket.LeMeta, content);
    }

    /// <exception cref="ArgumentException">The data are longer than legacy advertising carries; the kernel trusts its controller with that.</exception>
    public static byte[] Report(in LeReport report)
    {
        if (report.Data.Length > AdvertLength)
        {
            throw new ArgumentException($"The advert has {report.Data.Length} bytes; expected {AdvertLength} at most.", nameof(report));
        }

        byte[] content = new byte[11];
        content[0] = HciPacket.LeAdvertisingReport;
        content[1] = 1;
        content[2] = (byte)report.Kind;
        content[3] = (byte)(report.From.IsRandom ? 1 : 0);
        report.From.Write(content.AsSpan(4));
        content[10] = (byte)report.Data.Length;
        return Event(HciPacket.LeMeta, [.. content, .. report.Data, (byte)report.RssiDbm]);
    }

    private static byte[] Event(byte code, ReadOnlySpan<byte> content) => [HciPacket.Event, code, (byte)content.Length, .. content];
}

using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;

namespace RadioVm.Link.Attributes;

/// <summary>The requests that look for attributes in a range of handles. Each answers as many as fit into a packet, all of the same length.</summary>
internal static class AttributeSearch
{
    private const int RangeLength = 5;
    private const byte ShortTypes = 1;
    private const byte LongTypes = 2;

    /// <summary>The answer to one of the four requests; the response or an error response.</summary>
    public static byte[] Answer(AttributeTable table, byte[] request, int mtu)
    {
        if (request.Length < RangeLength)
        {
            return Fault(request, 0, AttFault.InvalidPdu);
        }

        ushort first = BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(1));
        ushort last = BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(3));
        if (first == 0 || first > last)
        {
            return Fault(request, first, AttFault.InvalidHandle);
        }

        List<AttributeEntry> range = [.. table.Between(first, last)];
        return request[0] switch
        {
            AttCode.FindInformation => FindInformation(range, request, first, mtu),
            AttCode.FindByValue => FindByValue(range, request, first, mtu),
            AttCode.ReadByGroup => ReadByGroup(range, request, first, mtu),
            _ => ReadByType(range, request, first, mtu),
        };
    }

    public static byte[] Fault(byte[] request, ushort handle, byte fault) => [AttCode.ErrorResponse, request[0], .. LowFirst.Of(handle), fault];

    private static byte[] FindInformation(List<AttributeEntry> range, byte[] request, ushort first, int mtu)
    {
        if (request.Length != RangeLength)
        {
            return Fault(request, 0, AttFault.InvalidPdu);
        }

        List<byte[]> found = [.. range.Select(entry => (byte[])[.. LowFirst.Of(entry.Handle), .. AttributeType.Encode(entry.Type)])];
        byte format = found.Count > 0 && found[0].Length == 4 ? ShortTypes : LongTypes;
        return Collect(request, first, [AttCode.FindInformationResponse, format], found, mtu);
    }

    private static byte[] FindByValue(List<AttributeEntry> range, byte[] request, ushort first, int mtu)
    {
        if (request.Length < RangeLength + 2)
        {
            return Fault(request, 0, AttFault.InvalidPdu);
        }

        Guid type = AttributeType.Of(BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(RangeLength)));
        byte[] value = request[(RangeLength + 2)..];
        List<byte[]> found = [.. range.Where(entry => entry.Type == type && entry.Fixed is not null && entry.Fixed.AsSpan().SequenceEqual(value))
            .Select(entry => (byte[])[.. LowFirst.Of(entry.Handle), .. LowFirst.Of(entry.GroupEnd)])];
        return Collect(request, first, [AttCode.FindByValueResponse], found, mtu);
    }

    private static byte[] ReadByGroup(List<AttributeEntry> range, byte[] request, ushort first, int mtu)
    {
        if (!AttributeType.TryDecode(request.AsSpan(RangeLength), out Guid type))
        {
            return Fault(request, 0, AttFault.InvalidPdu);
        }

        if (type != AttributeType.Of(AttributeType.PrimaryService))
        {
            return Fault(request, first, AttFault.UnsupportedGroup);
        }

        List<byte[]> found = [.. range.Where(entry => entry.Type == type)
            .Select(entry => (byte[])[.. LowFirst.Of(entry.Handle), .. LowFirst.Of(entry.GroupEnd), .. entry.Fixed!])];
        byte length = found.Count > 0 ? (byte)found[0].Length : (byte)0;
        return Collect(request, first, [AttCode.ReadByGroupResponse, length], found, mtu);
    }

    private static byte[] ReadByType(List<AttributeEntry> range, byte[] request, ushort first, int mtu)
    {
        if (!AttributeType.TryDecode(request.AsSpan(RangeLength), out Guid type))
        {
            return Fault(request, 0, AttFault.InvalidPdu);
        }

        List<AttributeEntry> matching = [.. range.Where(entry => entry.Type == type)];
        if (matching.Count > 0 && matching[0].Fixed is null)
        {
            // What the firmware has is read by its handle; every central that lists the services first does so.
            return Fault(request, matching[0].Handle, AttFault.ReadNotPermitted);
        }

        int most = Math.Min(mtu - 4, byte.MaxValue - 2);
        List<byte[]> found = [.. matching.TakeWhile(entry => entry.Fixed is not null)
            .Select(entry => (byte[])[.. LowFirst.Of(entry.Handle), .. entry.Fixed!.Take(most)])];
        byte length = found.Count > 0 ? (byte)found[0].Length : (byte)0;
        return Collect(request, first, [AttCode.ReadByTypeResponse, length], found, mtu);
    }

    private static byte[] Collect(byte[] request, ushort first, byte[] head, List<byte[]> found, int mtu)
    {
        if (found.Count == 0)
        {
            return Fault(request, first, AttFault.AttributeNotFound);
        }

        int room = (mtu - head.Length) / found[0].Length;
        return [.. head, .. found.TakeWhile(entry => entry.Length == found[0].Length).Take(room).SelectMany(entry => entry)];
    }
}

using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace RadioVm.Link.Channels;

/// <summary>Puts the pieces of a link together again. Pieces that do not fit each other are dropped with what they belong to.</summary>
internal sealed class ChannelReassembler
{
    private const int MaxPayloadLength = 1024;
    private readonly List<byte> collected = [];
    private int missing;

    /// <summary>Takes a piece; true when it was the last one of a payload.</summary>
    public bool TryTake(bool isFirst, ReadOnlySpan<byte> piece, out ushort channel, out byte[] payload)
    {
        channel = 0;
        payload = [];
        if (isFirst)
        {
            this.Begin(piece);
        }

        if (this.missing == 0 || piece.Length > this.missing)
        {
            this.missing = 0;
            return false;
        }

        this.collected.AddRange(piece);
        this.missing -= piece.Length;
        if (this.missing > 0)
        {
            return false;
        }

        byte[] whole = [.. this.collected];
        channel = BinaryPrimitives.ReadUInt16LittleEndian(whole.AsSpan(2));
        payload = whole[ChannelFragments.HeaderLength..];
        return true;
    }

    private void Begin(ReadOnlySpan<byte> piece)
    {
        this.collected.Clear();
        this.missing = 0;
        if (piece.Length >= ChannelFragments.HeaderLength)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(piece);
            this.missing = length > MaxPayloadLength ? 0 : length + ChannelFragments.HeaderLength;
        }
    }
}

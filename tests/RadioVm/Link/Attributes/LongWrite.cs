using System.Collections.Generic;

namespace RadioVm.Link.Attributes;

/// <summary>A value that is written piece by piece.</summary>
internal sealed class LongWrite
{
    /// <summary>The longest value that there is. Bytes.</summary>
    public const int MaxLength = 512;
    private const int MaxPieces = 64;
    private readonly List<(ushort Handle, int Offset, byte[] Value)> pieces = [];

    /// <summary>False when nothing more is taken.</summary>
    public bool TryPrepare(ushort handle, int offset, byte[] value)
    {
        if (this.pieces.Count == MaxPieces)
        {
            return false;
        }

        this.pieces.Add((handle, offset, value));
        return true;
    }

    public void Drop() => this.pieces.Clear();

    /// <summary>Puts the pieces together and forgets them; told is an ATT error, 0 for none. Of a handle 0 nothing was prepared.</summary>
    public byte Take(out ushort handle, out byte[] whole)
    {
        List<byte> value = [];
        whole = [];
        handle = this.pieces.Count > 0 ? this.pieces[0].Handle : (ushort)0;
        byte fault = AttFault.None;
        foreach ((ushort each, int offset, byte[] piece) in this.pieces)
        {
            if (each != handle || offset != value.Count)
            {
                // The stack takes pieces of one value only, one after the other.
                fault = AttFault.InvalidOffset;
                break;
            }

            value.AddRange(piece);
        }

        this.pieces.Clear();
        if (fault == AttFault.None && value.Count > MaxLength)
        {
            fault = AttFault.InvalidLength;
        }

        whole = [.. value];
        return fault;
    }
}

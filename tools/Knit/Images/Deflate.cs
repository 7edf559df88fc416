using System;
using System.Collections.Generic;
using System.Numerics;

namespace Knit.Images;

/// <summary>
/// Compresses the rows of a picture into a zlib stream (RFC 1950, RFC 1951: one block with the fixed codes). The library's own compressor makes other bytes from version to version,
/// and a picture in the repository has to be the same bytes wherever it is made. Looks for repetition in two places only: the byte before, and the row above. For charts that is nearly all there is.
/// </summary>
internal sealed class Deflate
{
    private const int ShortestMatch = 3;
    private const int LongestMatch = 258;
    private const int FarthestBack = 32768;
    private const uint AdlerModulus = 65521;
    private const int EndOfBlock = 256;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthExtraBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private readonly List<byte> target = [];
    private uint waiting;
    private int waitingBits;

    private Deflate()
    {
    }

    /// <summary>The compressed bytes.</summary>
    /// <param name="data">What is compressed.</param>
    /// <param name="rowBytes">How far back the row above begins.</param>
    public static byte[] ZLib(ReadOnlySpan<byte> data, int rowBytes)
    {
        Deflate deflate = new();
        deflate.target.AddRange([0x78, 0x01]);
        deflate.Block(data, rowBytes);
        uint check = Adler32(data);
        deflate.target.AddRange([(byte)(check >> 24), (byte)(check >> 16), (byte)(check >> 8), (byte)check]);
        return [.. deflate.target];
    }

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        (uint low, uint high) = (1, 0);
        foreach (byte value in data)
        {
            low = (low + value) % AdlerModulus;
            high = (high + low) % AdlerModulus;
        }

        return (high << 16) | low;
    }

    private static int MatchLength(ReadOnlySpan<byte> data, int at, int back)
    {
        if (back > at || back > FarthestBack)
        {
            return 0;
        }

        int most = Math.Min(LongestMatch, data.Length - at);
        int length = 0;
        while (length < most && data[at + length] == data[at + length - back])
        {
            length++;
        }

        return length;
    }

    private void Block(ReadOnlySpan<byte> data, int rowBytes)
    {
        this.Bits(1, 1); // the last block
        this.Bits(1, 2); // with the fixed codes
        int at = 0;
        while (at < data.Length)
        {
            int same = MatchLength(data, at, 1);
            int above = MatchLength(data, at, rowBytes);
            int length = Math.Max(same, above);
            if (length < ShortestMatch)
            {
                this.Symbol(data[at]);
                at++;
                continue;
            }

            this.Match(length, same >= above ? 1 : rowBytes);
            at += length;
        }

        this.Symbol(EndOfBlock);
        this.Bits(0, (8 - this.waitingBits) % 8);
    }

    private void Match(int length, int back)
    {
        int code = LengthBases.Length - 1;
        while (LengthBases[code] > length)
        {
            code--;
        }

        this.Symbol(257 + code);
        this.Bits(length - LengthBases[code], LengthExtraBits[code]);

        // Distances: two codes for each power of two, the rest in extra bits.
        int distance = back - 1;
        int extraBits = distance < 4 ? 0 : BitOperations.Log2((uint)distance) - 1;
        this.Code(distance < 4 ? distance : (2 * extraBits) + (distance >> extraBits), 5);
        this.Bits(distance & ((1 << extraBits) - 1), extraBits);
    }

    // The fixed codes of RFC 1951, section 3.2.6.
    private void Symbol(int symbol)
    {
        switch (symbol)
        {
            case < 144: this.Code(0b0011_0000 + symbol, 8); break;
            case < 256: this.Code(0b1_1001_0000 + symbol - 144, 9); break;
            case < 280: this.Code(symbol - 256, 7); break;
            default: this.Code(0b1100_0000 + symbol - 280, 8); break;
        }
    }

    // Codes go in from their highest bit, numbers from their lowest.
    private void Code(int code, int bits)
    {
        for (int bit = bits - 1; bit >= 0; bit--)
        {
            this.Bits((code >> bit) & 1, 1);
        }
    }

    private void Bits(int value, int bits)
    {
        this.waiting |= (uint)value << this.waitingBits;
        this.waitingBits += bits;
        while (this.waitingBits >= 8)
        {
            this.target.Add((byte)this.waiting);
            this.waiting >>= 8;
            this.waitingBits -= 8;
        }
    }
}

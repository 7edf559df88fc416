using System;
using System.Collections.Generic;

namespace RadioVm.Link.Channels;

/// <summary>Cuts what goes to a channel into pieces that fit into packets of the air.</summary>
internal static class ChannelFragments
{
    /// <summary>The longest piece of a link without the data length extension. Bytes.</summary>
    public const int PieceLength = 27;

    /// <summary>Length and number of the channel in front. Bytes.</summary>
    public const int HeaderLength = 4;

    /// <summary>The pieces, in order.</summary>
    public static IEnumerable<byte[]> Cut(ushort channel, byte[] payload)
    {
        byte[] whole = [.. LowFirst.Of((ushort)payload.Length), .. LowFirst.Of(channel), .. payload];
        for (int from = 0; from < whole.Length; from += PieceLength)
        {
            yield return whole[from..Math.Min(whole.Length, from + PieceLength)];
        }
    }
}

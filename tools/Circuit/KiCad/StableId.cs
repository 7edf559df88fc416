using System;
using System.Security.Cryptography;
using System.Text;

namespace Circuit.KiCad;

/// <summary>KiCad wants an id for everything. These are made from names, so that the same circuit gives the same file.</summary>
internal static class StableId
{
    /// <summary>The id of a name, in the form of a UUID of version 8.</summary>
    /// <param name="words">What the thing is called, from the design down: "feather-v2-full", "part", "led".</param>
    public static Guid Of(params string[] words)
    {
        byte[] id = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words)))[..16];
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}

using System;

namespace Sock.Advert.Tests;

/// <summary>Bytes as they are written in tables: pairs of digits, spaces where they help to read.</summary>
internal static class Hex
{
    public static string Of(byte[] bytes) => Convert.ToHexString(bytes);

    public static byte[] Parse(string text) => Convert.FromHexString(text.Replace(" ", string.Empty, StringComparison.Ordinal));
}

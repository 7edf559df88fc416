using System;

namespace RadioVm.Tests;

/// <summary>Bytes as the specification prints them: hexadecimal, in groups.</summary>
internal static class Hex
{
    public static byte[] Of(string text) => Convert.FromHexString(text.Replace(" ", "", StringComparison.Ordinal));

    public static string Text(byte[] bytes) => Convert.ToHexString(bytes);
}

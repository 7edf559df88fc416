using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>What names, addresses and keys may be. Each answer is the rest of a sentence, or null when it is in order; none repeats a key.</summary>
internal static class TrustRules
{
    /// <summary>Longest name. Characters.</summary>
    public const int MostNameLength = 40;

    private static readonly byte[][] PublishedKeys =
        [Convert.FromHexString(PairingText.SampleKey), Convert.FromHexString(PairingText.PublishedKey)];

    /// <summary>What is wrong with a name.</summary>
    public static string? FaultOfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is 0 or > MostNameLength)
        {
            return $"a name has {name.Length} characters; expected 1..{MostNameLength}";
        }

        if (!name.EnumerateRunes().All(IsPrintable) || name.Any(char.IsSurrogate) || name != name.Trim())
        {
            return $"a name holds what cannot be printed, or begins or ends with a blank; expected 1..{MostNameLength} printable characters";
        }

        return SockAddress.TryParse(name, out _) ? "a name looks like an address; expected a word such as left" : null;
    }

    /// <summary>What is wrong with an address.</summary>
    public static string? FaultOfAddress(SockAddress address)
    {
        byte[] bytes = address.ToBytes();
        return bytes.All(part => part == bytes[0]) ? $"the address {address} is one byte repeated; expected the one that the sock sends under" : null;
    }

    /// <summary>What is wrong with a key of 16 bytes.</summary>
    public static string? FaultOfKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != PairingText.KeyBytes)
        {
            return $"a key has {2 * key.Length} hex digits; expected {2 * PairingText.KeyBytes}";
        }

        if (key.IndexOfAnyExcept(key[0]) < 0)
        {
            return "a key is one byte repeated; expected 16 random bytes: pair the sock again (tvbridge socks pair --again)";
        }

        foreach (byte[] published in PublishedKeys)
        {
            if (key.SequenceEqual(published))
            {
                return "a key is a published sample that everybody knows; expected a key of your own: pair the sock again (tvbridge socks pair --again)";
            }
        }

        return null;
    }

    /// <summary>Text from outside as it may be shown: cut to the length of a name, with ? for what cannot be printed.</summary>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder shown = new();
        foreach (Rune rune in text.AsSpan(0, Math.Min(text.Length, MostNameLength)).EnumerateRunes())
        {
            shown.Append(IsPrintable(rune) && rune.IsBmp ? (char)rune.Value : '?');
        }

        return shown.ToString();
    }

    /// <summary>Whether two names are one to a person.</summary>
    public static bool AreSame(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsPrintable(Rune rune) => rune.Value != Rune.ReplacementChar.Value && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

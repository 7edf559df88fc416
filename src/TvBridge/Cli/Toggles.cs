using System;
using System.Security.Cryptography;

namespace TvBridge.Cli;

/// <summary>What keeps two bridges apart that toggle one TV.</summary>
internal static class Toggles
{
    private const int MostMs = 4000;

    /// <summary>How long this bridge waits between its two looks at a TV whose pause key also starts it: another time in every bridge. 0..4 s.</summary>
    public static TimeSpan NewWait() => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(MostMs), 0);
}

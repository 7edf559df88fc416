using System;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary>Making the TV that a command names.</summary>
internal static class Tvs
{
    /// <summary>The TV, or the end of the command with what is wrong with its address or its password's place.</summary>
    public static ITv Create(string address, TimeProvider time) =>
        new TvFactory(time, TvPasswords.OfThisProcess).TryCreate(address, out ITv? tv, out string? error)
            ? tv
            : throw RefusedException.Usage(error);
}

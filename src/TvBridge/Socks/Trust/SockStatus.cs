using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Advert;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>A trusted sock and what is remembered of it, for showing.</summary>
/// <param name="Sock">The sock.</param>
/// <param name="HeardAt">When its last payload was first heard; null when none was.</param>
/// <param name="Counter">The counter of that payload; null when it has none.</param>
/// <param name="BatteryPercent">The charge that it told, 0..100; null when it is not known.</param>
/// <param name="Question">What the user is asked about it, one sentence; null when nothing.</param>
public sealed record SockStatus(TrustedSock Sock, DateTimeOffset? HeardAt, uint? Counter, byte? BatteryPercent, string? Question)
{
    /// <summary>How long a bridge that runs may take to remember a sock that was just paired.</summary>
    private static readonly TimeSpan TakenOverWithin = TimeSpan.FromSeconds(10);

    /// <summary>Reads what is remembered of these socks, also while a bridge writes it.</summary>
    /// <param name="socks">The socks.</param>
    /// <param name="countersPath">Where their counters are.</param>
    /// <param name="now">The time; of a sock that was paired only seconds ago nothing needs to be remembered yet.</param>
    /// <param name="problem">One sentence when that file is not in order; null when it is.</param>
    public static IReadOnlyList<SockStatus> Read(IEnumerable<TrustedSock> socks, string countersPath, DateTimeOffset now, out string? problem)
    {
        Dictionary<SockAddress, CounterEntry> entries = CounterFile.Read(countersPath, out problem).ToDictionary(entry => entry.Address);
        bool isReadable = problem is null;
        bool IsOld(TrustedSock sock) => now < sock.CountersSince || now - sock.CountersSince > TakenOverWithin;
        return [.. socks.Select(sock => Of(sock, entries.GetValueOrDefault(sock.Address), isReadable && IsOld(sock), countersPath))];
    }

    private static SockStatus Of(TrustedSock sock, CounterEntry? entry, bool mayAsk, string countersPath)
    {
        if (entry is null || (!sock.IsPlain && entry.Since != sock.CountersSince))
        {
            return new(sock, null, null, null, mayAsk && !sock.IsPlain ? CounterProblems.Unknown(sock, countersPath) : null);
        }

        string? question = entry.IsQuestion && !sock.IsPlain ? CounterProblems.Lower(sock, entry) : null;
        return entry.Data.Length == 0
            ? new(sock, null, null, null, question)
            : new(sock, entry.HeardAt, sock.IsPlain ? null : entry.Counter, BatteryOf(sock, entry.Data.ToArray()), question);
    }

    private static byte? BatteryOf(TrustedSock sock, byte[] data)
    {
        AdvertFields fields = new();
        if (sock.Key is null)
        {
            return AdvertDecoder.DecodeServiceData(data, 0, data.Length, fields) == AdvertError.None ? fields.BatteryPercent : null;
        }

        using AesBlocks blocks = new(sock.Key);
        AdvertCipher cipher = new(blocks, sock.Address.ToBytes());
        return AdvertDecoder.DecodeServiceData(data, 0, data.Length, cipher, fields) == AdvertError.None ? fields.BatteryPercent : null;
    }
}

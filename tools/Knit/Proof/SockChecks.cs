using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Proof;

/// <summary>All that is asked of a sock that could be knitted. Who adds a rule adds it here, and here only.</summary>
public static class SockChecks
{
    /// <summary>The rules, by name.</summary>
    public static IReadOnlyList<(string Name, Func<KnittedSock, IEnumerable<Fault>> Check)> All { get; } =
    [
        ("floats", FloatRule.Check),
        ("ease", SizeRules.Ease),
        ("length", SizeRules.Length),
        ("pocket", PocketRule.Check),
    ];

    /// <summary>What is wrong with a sock: what could not be knitted, else what the rules find.</summary>
    public static IReadOnlyList<Fault> Check(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        return sock.Fault is Fault fault ? [fault] : [.. All.SelectMany(rule => rule.Check(sock))];
    }
}

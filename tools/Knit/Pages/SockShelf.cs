using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Pages;

/// <summary>The socks of a pattern, each knitted once.</summary>
public sealed class SockShelf
{
    private readonly Pattern pattern;
    private readonly ConcurrentDictionary<Choice, KnittedSock> socks = [];

    /// <summary>An empty shelf, or one with socks that were knitted already.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="knitted">Its socks.</param>
    public SockShelf(Pattern pattern, IEnumerable<KnittedSock>? knitted = null)
    {
        this.pattern = pattern;
        foreach (KnittedSock sock in knitted ?? [])
        {
            this.socks[sock.Choice] = sock;
        }
    }

    /// <summary>The sock of a choice; knitted now if it is not there.</summary>
    public KnittedSock this[Choice choice]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(choice);
            return this.socks.GetOrAdd(choice, one => SockKnitter.Knit(this.pattern, one));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Sock.Tests.Shared;

/// <summary>Goes from object to object and adds up what each class holds.</summary>
internal sealed class HeapWalk
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(object Value, string Owner)> open = new();
    private readonly Dictionary<string, (int Objects, int Bytes)> shares = new(StringComparer.Ordinal);

    /// <summary>Puts an object on the way; arrays, texts and delegates go on that owner's account, other objects on their own class's.</summary>
    public void Reach(object value, string owner)
    {
        if (this.seen.Add(value))
        {
            this.open.Enqueue((value, DeviceHeap.IsPart(value) ? owner : value.GetType().ToString()));
        }
    }

    /// <summary>Adds bytes to an owner's account that belong to no object.</summary>
    public void Add(string owner, int bytes)
    {
        (int objects, int before) = this.shares.GetValueOrDefault(owner);
        this.shares[owner] = (objects, before + bytes);
    }

    /// <summary>Goes the whole way.</summary>
    public IReadOnlyList<HeapShare> Finish()
    {
        while (this.open.TryDequeue(out (object Value, string Owner) next))
        {
            this.Add(next.Owner, DeviceHeap.OwnBytes(next.Value));
            if (!DeviceHeap.IsPart(next.Value))
            {
                (int objects, int bytes) = this.shares[next.Owner];
                this.shares[next.Owner] = (objects + 1, bytes);
            }

            foreach (object owned in DeviceHeap.Owned(next.Value))
            {
                this.Reach(owned, next.Owner);
            }
        }

        return
        [
            .. this.shares.Select(share => new HeapShare(share.Key, share.Value.Objects, share.Value.Bytes))
                .OrderByDescending(share => share.Bytes).ThenBy(share => share.Owner, StringComparer.Ordinal),
        ];
    }
}

using System.Collections.Generic;

namespace TvBridge.Socks.BlueZ;

/// <summary>Devices by their object's path. When it is full, the one goes of which nothing was heard for longest.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class DeviceCache(int capacity = DeviceCache.MostDevices)
{
    /// <summary>How many are kept unless told otherwise.</summary>
    public const int MostDevices = 1024;

    private readonly Dictionary<string, LinkedListNode<(string Path, HeardDevice Device)>> nodes = new(System.StringComparer.Ordinal);
    private readonly LinkedList<(string Path, HeardDevice Device)> byAge = new();

    /// <summary>How many there are.</summary>
    public int Count => this.nodes.Count;

    /// <summary>The device at a path, or null.</summary>
    public HeardDevice? Find(string path) => this.nodes.TryGetValue(path, out LinkedListNode<(string Path, HeardDevice Device)>? node) ? node.Value.Device : null;

    /// <summary>Keeps a device, as the newest.</summary>
    public void Put(string path, HeardDevice device)
    {
        if (this.nodes.TryGetValue(path, out LinkedListNode<(string Path, HeardDevice Device)>? node))
        {
            this.byAge.Remove(node);
            node.Value = (path, device);
            this.byAge.AddLast(node);
            return;
        }

        if (this.nodes.Count >= capacity)
        {
            this.Remove(this.byAge.First!.Value.Path);
        }

        this.nodes[path] = this.byAge.AddLast((path, device));
    }

    /// <summary>Forgets a device.</summary>
    public void Remove(string path)
    {
        if (this.nodes.Remove(path, out LinkedListNode<(string Path, HeardDevice Device)>? node))
        {
            this.byAge.Remove(node);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        this.nodes.Clear();
        this.byAge.Clear();
    }
}

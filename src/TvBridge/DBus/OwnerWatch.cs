using System;

namespace TvBridge.DBus;

/// <summary>Tells who owns a name; on the bus's thread.</summary>
/// <param name="name">The name.</param>
/// <param name="handler">Takes the owner's unique name, or null.</param>
internal sealed class OwnerWatch(string name, Action<string?> handler)
{
    private bool isTold;

    /// <summary>The signals that it needs.</summary>
    public string Match => $"type='signal',sender='{BusNames.Bus}',path='{BusNames.BusPath}',interface='{BusNames.Bus}',member='NameOwnerChanged',arg0='{name}'";

    /// <summary>A change. Only the bus itself is believed.</summary>
    public void Take(BusMessage change)
    {
        if (change.Sender == BusNames.Bus && change.Arguments is [_, _, { AsText: string owner }])
        {
            this.isTold = true;
            handler(owner.Length > 0 ? owner : null);
        }
    }

    /// <summary>The owner when we asked. A change that came meanwhile is newer.</summary>
    public void Begin(string? owner)
    {
        if (!this.isTold)
        {
            handler(owner);
        }
    }
}

using System;

namespace TvBridge.DBus;

/// <summary>Which bus to connect to.</summary>
internal sealed record BusAddress
{
    private BusAddress(string name, string? address)
    {
        this.Name = name;
        this.Address = address;
    }

    /// <summary>The system's bus, at <c>DBUS_SYSTEM_BUS_ADDRESS</c> or its usual place.</summary>
    public static BusAddress System { get; } = new("the system bus", null);

    /// <summary>The user's bus, at <c>DBUS_SESSION_BUS_ADDRESS</c> or in <c>XDG_RUNTIME_DIR</c>.</summary>
    public static BusAddress Session { get; } = new("the session bus", null);

    /// <summary>What it is, for a person.</summary>
    public string Name { get; }

    /// <summary>Where it is (<c>unix:path=/run/…</c>), or null for the two that every system knows.</summary>
    public string? Address { get; }

    /// <summary>A bus at a given address.</summary>
    public static BusAddress At(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        return new BusAddress($"the bus at {address}", address);
    }
}

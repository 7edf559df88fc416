using System;
using System.Collections.Generic;

namespace TvBridge.DBus;

/// <summary>A method to call. A service that does not run is not started by it.</summary>
/// <param name="Destination">Whose: a bus name.</param>
/// <param name="Path">Of which object.</param>
/// <param name="Interface">Of which interface.</param>
/// <param name="Member">The method.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record BusCall(string Destination, string Path, string Interface, string Member, params IReadOnlyList<BusValue> Arguments)
{
    /// <summary>How long the answer may take; 25 s unless told otherwise, as everywhere on D-Bus.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>Reads one property.</summary>
    public static BusCall Get(string destination, string path, string owner, string property) =>
        new(destination, path, BusNames.Properties, "Get", BusValue.Of(owner), BusValue.Of(property));

    /// <summary>Sets one property.</summary>
    public static BusCall Set(string destination, string path, string owner, string property, BusValue value) =>
        new(destination, path, BusNames.Properties, "Set", BusValue.Of(owner), BusValue.Of(property), BusValue.Variant(value));

    /// <summary>Reads all properties of an interface.</summary>
    public static BusCall GetAll(string destination, string path, string owner) =>
        new(destination, path, BusNames.Properties, "GetAll", BusValue.Of(owner));

    /// <summary>Reads all objects of a service with their interfaces and properties (<c>a{oa{sa{sv}}}</c>).</summary>
    public static BusCall GetManagedObjects(string destination, string path = "/") =>
        new(destination, path, BusNames.ObjectManager, "GetManagedObjects");
}

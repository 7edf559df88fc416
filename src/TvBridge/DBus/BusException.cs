using System;

namespace TvBridge.DBus;

/// <summary>Something over D-Bus did not come about.</summary>
/// <param name="fault">Why.</param>
/// <param name="message">The same for a person. Text from the other side has been made fit for a terminal.</param>
/// <param name="errorName">The name of the error, <c>org.bluez.Error.NotReady</c> for one; null when it was not the other side that answered.</param>
internal sealed class BusException(BusFault fault, string message, string? errorName = null) : Exception(message)
{
    /// <summary>Why.</summary>
    public BusFault Fault { get; } = fault;

    /// <summary>The name of the error with which the other side answered, or null.</summary>
    public string? ErrorName { get; } = errorName;
}

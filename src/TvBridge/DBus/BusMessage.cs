using System.Collections.Generic;

namespace TvBridge.DBus;

/// <summary>A signal, or a call of one of our own objects.</summary>
/// <param name="Sender">The unique name of who sent it (<c>:1.7</c>); empty when there is none.</param>
/// <param name="Path">The object that it is about.</param>
/// <param name="Interface">The interface; empty in a call that leaves it out.</param>
/// <param name="Member">The signal or method.</param>
/// <param name="Arguments">What it brings, unchecked.</param>
internal sealed record BusMessage(string Sender, string Path, string Interface, string Member, IReadOnlyList<BusValue> Arguments);

using System.Collections.Generic;

namespace TvBridge.Tv;

/// <summary>A kind of TV address: what stands before the colon, and what may follow.</summary>
/// <param name="Name">The word before the colon, in small letters.</param>
/// <param name="Form">The address as a help text shows it.</param>
/// <param name="DefaultPort">The port when the address has none, 1..65535; null for a kind of TV that is not on the network and has no host.</param>
/// <param name="Switches">What may stand after the question mark: name, and what it allows in words.</param>
public sealed record TvScheme(string Name, string Form, int? DefaultPort, IReadOnlyList<KeyValuePair<string, string>> Switches);

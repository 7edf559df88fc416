namespace Sock.Tests.Shared;

/// <summary>What one class holds of the device's heap: its objects, and the arrays, texts and delegates that they alone or first of all refer to.</summary>
/// <param name="Owner">The class; for what its statics hold, with "(static)" behind it.</param>
/// <param name="Objects">Objects of that class.</param>
/// <param name="Bytes">Bytes of those and of what is counted with them.</param>
internal sealed record HeapShare(string Owner, int Objects, int Bytes);

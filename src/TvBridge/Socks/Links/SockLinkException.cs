using System;

namespace TvBridge.Socks.Links;

/// <summary>A link to a sock did not come about, was lost, or the sock refused. The message is one sentence for a person.</summary>
/// <param name="message">What, where, what was expected, what to do next.</param>
/// <param name="attError">The ATT error that the sock answered with (docs/pairing.md), or null when it did not answer.</param>
public sealed class SockLinkException(string message, byte? attError = null) : Exception(message)
{
    /// <summary>The ATT error that the sock answered with, or null when it did not answer.</summary>
    public byte? AttError { get; } = attError;
}

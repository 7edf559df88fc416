using System.Diagnostics.CodeAnalysis;

namespace TvBridge.Socks.Trust;

/// <summary>The counters, or why they cannot be had.</summary>
/// <param name="Store">The counters; null when they were refused.</param>
/// <param name="Refusal">One sentence for a person; null when they are open.</param>
/// <param name="IsInUse">Whether the reason is that a bridge is running, which then keeps them.</param>
public sealed record CounterOpening(CounterStore? Store, string? Refusal, bool IsInUse = false)
{
    /// <summary>Whether they are open.</summary>
    [MemberNotNullWhen(true, nameof(Store))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => this.Store is not null;
}

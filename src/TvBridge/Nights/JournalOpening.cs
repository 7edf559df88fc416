using System.Diagnostics.CodeAnalysis;

namespace TvBridge.Nights;

/// <summary>The answer to opening a journal: the journal, or why there is none.</summary>
/// <param name="Journal">The open journal, or null.</param>
/// <param name="Refusal">Null, or one sentence for a person: what, where, what was expected, what to do next.</param>
public sealed record JournalOpening(Journal? Journal, string? Refusal)
{
    /// <summary>True when there is a journal.</summary>
    [MemberNotNullWhen(true, nameof(Journal))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => this.Journal is not null;

    internal static JournalOpening Refused(string? refusal) => new(null, refusal);
}

namespace TvBridge.Nights;

/// <summary>The answer to an append.</summary>
/// <param name="Waiting">How many entries wait in memory for the disk. 0 when everything is on the disk.</param>
/// <param name="Problem">Null, or one sentence for a person: what, where, what was expected, what to do next.</param>
public sealed record JournalReply(int Waiting, string? Problem)
{
    /// <summary>True when the entry, and all before it, are on the disk.</summary>
    public bool IsWritten => this.Problem is null;
}

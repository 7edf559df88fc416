namespace TvBridge.Nights;

/// <summary>What a repair did.</summary>
/// <param name="IsDone">True when the journal is in order now.</param>
/// <param name="Kept">Lines that are in the journal now.</param>
/// <param name="SetAside">Lines that were moved to the file for damaged ones.</param>
/// <param name="Sentence">One sentence for a person: what was done, or why nothing could be done and what to do next.</param>
public sealed record JournalRepairResult(bool IsDone, long Kept, long SetAside, string Sentence);

namespace SockLab.Import;

/// <summary>What <c>import</c> was asked for.</summary>
/// <param name="Path">The source.</param>
/// <param name="Target">Where the recording goes; null for a name made from the source's, in the current folder.</param>
/// <param name="Format">What to read the source as; null to tell by its first lines.</param>
/// <param name="Window">The part that is wanted.</param>
/// <param name="Labels">The labels' file; null to look beside the source.</param>
internal sealed record ImportRequest(string Path, string? Target, SourceFormat? Format, ImportWindow Window, string? Labels);

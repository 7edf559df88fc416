namespace Circuit.Output;

/// <summary>A file that the circuit makes, and nothing else does.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Text">All of it; lines end with LF.</param>
public sealed record GeneratedFile(string Path, string Text);

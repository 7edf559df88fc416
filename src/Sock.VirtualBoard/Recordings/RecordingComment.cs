namespace Sock.VirtualBoard.Recordings;

/// <summary>One <c># key: value</c> line from the top of a recording; a comment without a colon has an empty key.</summary>
/// <param name="Key">What stands before the first colon, trimmed, such as <c>origin</c>; empty where there is none.</param>
/// <param name="Text">What stands behind it, trimmed.</param>
public sealed record RecordingComment(string Key, string Text);

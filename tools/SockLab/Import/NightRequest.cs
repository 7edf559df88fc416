using System;

namespace SockLab.Import;

/// <summary>What <c>import night</c> was asked for.</summary>
/// <param name="Path">The export or the text of a debug console.</param>
/// <param name="Folder">Where the recordings go.</param>
/// <param name="Started">When the session of <paramref name="Session"/> began, by a clock on the wall; null when nobody knows.</param>
/// <param name="Session">The session that <paramref name="Started"/> belongs to; null for the last one.</param>
/// <param name="SkipDamaged">Whether to leave out what is damaged instead of refusing the file.</param>
internal sealed record NightRequest(string Path, string Folder, DateTime? Started, int? Session, bool SkipDamaged);

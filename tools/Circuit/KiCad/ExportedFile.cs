using System;

namespace Circuit.KiCad;

/// <summary>A file that KiCad makes of a sheet.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Bytes">All of it, without the date of the export.</param>
public sealed record ExportedFile(string Path, ReadOnlyMemory<byte> Bytes);

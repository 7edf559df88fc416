namespace Sock.VirtualBoard.Recordings;

/// <summary>Why no further line can be had from a file, apart from its regular end.</summary>
internal enum RecordingFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>More text than a recording may hold: a gzip bomb, or a file that should be cut.</summary>
    TooLarge,

    /// <summary>A line longer than any row or comment.</summary>
    LineTooLong,

    /// <summary>Control characters: no text.</summary>
    Binary,

    /// <summary>The gzip data stop before their end.</summary>
    GzipEndsEarly,

    /// <summary>The gzip data are whole but do not match their own checksum.</summary>
    GzipChecksum,

    /// <summary>The gzip data cannot be unpacked from some byte on.</summary>
    GzipDamaged,
}

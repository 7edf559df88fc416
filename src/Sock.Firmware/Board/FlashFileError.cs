namespace Sock.Firmware.Board;

/// <summary>Why a file in flash was not read.</summary>
public enum FlashFileError : byte
{
    /// <summary>It was read.</summary>
    None = 0,

    /// <summary>There is no such file.</summary>
    Absent = 1,

    /// <summary>It is longer than the caller takes, and was not read.</summary>
    TooLong = 2,

    /// <summary>The flash failed to read it.</summary>
    Unreadable = 3,
}

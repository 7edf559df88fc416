namespace Sock.Firmware.Log;

/// <summary>Where the pages of the night log lie: segments that grow by a page at a time and are cleared as a whole. Every method may fail, none throws.</summary>
public interface IPageStore
{
    /// <summary>How long a segment is. Bytes; 0 when it is absent, -1 when that cannot be told.</summary>
    int LengthOf(int segment);

    /// <summary>Reads the page at that place into the beginning of <paramref name="page"/>. False when it is not there or cannot be read.</summary>
    bool TryRead(int segment, int index, byte[] page);

    /// <summary>Adds a page: whole or not at all, even when the power goes. False when it was refused.</summary>
    bool TryAppend(int segment, byte[] page);

    /// <summary>Empties a segment. False when it was refused.</summary>
    bool TryClear(int segment);
}

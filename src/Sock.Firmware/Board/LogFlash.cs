using Sock.Firmware.Log;

namespace Sock.Firmware.Board;

/// <summary>The night log's segments as files, <c>I:\night0.log</c> to <c>I:\night11.log</c>.</summary>
public sealed class LogFlash : IPageStore
{
    /// <inheritdoc/>
    public int LengthOf(int segment) => FlashFile.LengthOf(PathOf(segment));

    /// <inheritdoc/>
    public bool TryRead(int segment, int index, byte[] page) =>
        FlashFile.ReadAt(PathOf(segment), index * NightPage.Length, page, NightPage.Length) == NightPage.Length;

    /// <inheritdoc/>
    public bool TryAppend(int segment, byte[] page) => FlashFile.TryAppend(PathOf(segment), page, NightPage.Length);

    /// <inheritdoc/>
    public bool TryClear(int segment) => FlashFile.TryDelete(PathOf(segment));

    private static string PathOf(int segment) => "I:\\night" + segment.ToString() + ".log";
}

namespace Sock.VirtualBoard;

/// <summary>One advert that left the antenna.</summary>
/// <param name="Microseconds">When, since the board was first powered.</param>
/// <param name="Address">Public address of the board, 6 bytes, in the order in which it is written down.</param>
/// <param name="Advert">The advert's sections as raw bytes, 31 at most.</param>
/// <param name="ScanResponse">What an active scanner is told in addition, 31 bytes at most; may be empty.</param>
public sealed record AdvertOnAir(long Microseconds, byte[] Address, byte[] Advert, byte[] ScanResponse);

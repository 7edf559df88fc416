using System.Device.I2c;

namespace Sock.VirtualBoard;

/// <summary>One transfer on an I2C bus, as a logic analyzer on its two lines would show it.</summary>
/// <param name="Microseconds">When it began, since the board was first powered.</param>
/// <param name="Address">Address of the device that was called, 7 bits.</param>
/// <param name="Written">The bytes that went to the device; none when it did not acknowledge.</param>
/// <param name="Read">The bytes that came from the device, after a repeated start when some were written before; none when it did not acknowledge.</param>
/// <param name="Status">How the transfer ended.</param>
public sealed record I2cTransfer(long Microseconds, int Address, byte[] Written, byte[] Read, I2cTransferStatus Status);

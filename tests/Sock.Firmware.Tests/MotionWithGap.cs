using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests;

/// <summary>A motion of which a part was not recorded.</summary>
internal sealed class MotionWithGap(IMotionSource motion, double gapFromS, double gapToS) : IMotionSource
{
    public long LengthMicroseconds => motion.LengthMicroseconds;

    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb) =>
        motion.TryRead(microseconds, out xLsb, out yLsb, out zLsb) && (microseconds < gapFromS * 1e6 || microseconds >= gapToS * 1e6);
}

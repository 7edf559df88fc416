namespace Sock.VirtualBoard.Motion;

/// <summary>A foot that does not move at all: 1 g, the sensor tilted by 20 degrees.</summary>
public sealed class StillMotion : IMotionSource
{
    // 16384 LSB times sine and cosine of 20 degrees.
    private const int TiltedXLsb = 5604;
    private const int TiltedZLsb = 15396;

    /// <summary>Stillness of that length, in microseconds.</summary>
    public StillMotion(long lengthMicroseconds)
    {
        this.LengthMicroseconds = lengthMicroseconds;
    }

    /// <inheritdoc/>
    public long LengthMicroseconds { get; }

    /// <inheritdoc/>
    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
    {
        xLsb = TiltedXLsb;
        yLsb = 0;
        zLsb = TiltedZLsb;
        return microseconds < this.LengthMicroseconds;
    }
}

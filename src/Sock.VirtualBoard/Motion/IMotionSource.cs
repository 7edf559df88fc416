namespace Sock.VirtualBoard.Motion;

/// <summary>What the foot does: the true acceleration at the sensor, before the part's own noise and rounding.</summary>
public interface IMotionSource
{
    /// <summary>Length in microseconds; after it there is no motion to be had.</summary>
    long LengthMicroseconds { get; }

    /// <summary>
    /// The acceleration <paramref name="microseconds"/> after the start, in LSB of the +-2 g range (16384 LSB = 1 g), not yet limited to 16
    /// bits. Returns false where the source has nothing to tell (a gap in a recording, or its end): then the sensor delivers no sample,
    /// because missing data must never look like stillness. Times are asked for in ascending order.
    /// </summary>
    bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb);
}

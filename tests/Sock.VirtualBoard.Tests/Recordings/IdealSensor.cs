using System;
using Sock.VirtualBoard.Motion;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>A sensor without noise or rounding of its own, at 25 Hz.</summary>
internal static class IdealSensor
{
    /// <summary>Mean of |dx|+|dy|+|dz| in mg over the sample steps of a stretch of time; NaN where a sample is missing.</summary>
    public static double MovementMilliG(IMotionSource source, double fromS, double toS)
    {
        const long StepMicroseconds = 40_000;
        long sum = 0;
        int steps = 0;
        long start = (long)(fromS * 1e6);
        bool known = source.TryRead(start, out int x, out int y, out int z);
        for (long t = start + StepMicroseconds; t <= (long)(toS * 1e6) && known; t += StepMicroseconds)
        {
            known = source.TryRead(Math.Min(t, source.LengthMicroseconds - 1), out int nextX, out int nextY, out int nextZ);
            sum += Math.Abs(nextX - x) + Math.Abs(nextY - y) + Math.Abs(nextZ - z);
            (x, y, z) = (nextX, nextY, nextZ);
            steps++;
        }

        return known ? sum * 1000.0 / 16384 / steps : double.NaN;
    }
}

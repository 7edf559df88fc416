using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Motion;

namespace Benchmarks.Energy;

/// <summary>Pieces of other motions, one after the other. Where two meet the leg may jump by a sample, as it does when somebody shifts.</summary>
internal sealed class SplicedMotion : IMotionSource
{
    private readonly List<Piece> pieces = [];

    /// <inheritdoc/>
    public long LengthMicroseconds { get; private set; }

    /// <summary>Appends the piece of <paramref name="source"/> that begins at <paramref name="from"/>.</summary>
    public SplicedMotion Add(IMotionSource source, TimeSpan from, TimeSpan length)
    {
        long fromMicroseconds = Microseconds(from);
        if (fromMicroseconds < 0 || length <= TimeSpan.Zero || fromMicroseconds + Microseconds(length) > source.LengthMicroseconds)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "The piece does not lie within its motion.");
        }

        this.pieces.Add(new Piece(source, fromMicroseconds - this.LengthMicroseconds, this.LengthMicroseconds + Microseconds(length)));
        this.LengthMicroseconds += Microseconds(length);
        return this;
    }

    /// <inheritdoc/>
    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
    {
        foreach (Piece piece in this.pieces)
        {
            if (microseconds < piece.End)
            {
                return piece.Source.TryRead(microseconds + piece.Shift, out xLsb, out yLsb, out zLsb);
            }
        }

        xLsb = yLsb = zLsb = 0;
        return false;
    }

    private static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    private sealed record Piece(IMotionSource Source, long Shift, long End);
}

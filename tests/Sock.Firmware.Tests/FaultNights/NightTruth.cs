using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>
/// What really happens to the foot: put on, an evening of small movements with pauses that no question fits into, sleep, in some nights ten minutes awake in
/// between. One night in ten the sock lies on the floor. Seconds since the board was first powered.
/// </summary>
internal sealed class NightTruth
{
    public const int LengthS = 2 * 3600;
    private const int PutOnS = 120;
    private const int LongestPauseS = 90;
    private readonly List<(int FromS, int ToS)> moves = [];

    public NightTruth(int seed)
    {
        SeededNumbers numbers = new((seed * 104729) + 7);
        this.IsWorn = seed % 10 != 9;
        this.Foot = new CompositeMotion(new StillMotion((LengthS + 3600) * 1_000_000L));
        if (!this.IsWorn)
        {
            return;
        }

        this.Shake(PutOnS, PutOnS + 90, 250);
        this.SleepsFromS = PutOnS + 90 + 1200 + numbers.Next(2100);
        this.MoveAbout(numbers, PutOnS + 90, this.SleepsFromS);
        if (numbers.Next(3) == 0)
        {
            int wakesS = this.SleepsFromS + 1200;
            this.SleepsFromS = wakesS + 600;
            this.MoveAbout(numbers, wakesS, this.SleepsFromS);
        }
    }

    public bool IsWorn { get; }

    /// <summary>When the last sleep begins.</summary>
    public int SleepsFromS { get; }

    public CompositeMotion Foot { get; }

    /// <summary>Whether the foot moved for a second or more in that time, where a sensor could see it: not in the spans that are <paramref name="unseen"/>.</summary>
    public bool Moved(double fromS, double toS, IReadOnlyList<(double FromS, double ToS)> unseen)
    {
        foreach ((int moveFromS, int moveToS) in this.moves)
        {
            for (double atS = Math.Max(moveFromS, fromS); atS + 1 <= Math.Min(moveToS, toS); atS++)
            {
                if (!unseen.Any(span => atS >= span.FromS && atS <= span.ToS))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void MoveAbout(SeededNumbers numbers, int fromS, int toS)
    {
        int atS = fromS;
        while (atS < toS)
        {
            int lengthS = 2 + numbers.Next(14);
            this.Shake(atS, atS + lengthS, 200 + numbers.Next(400));
            atS += lengthS + 10 + numbers.Next(LongestPauseS - 10);
        }
    }

    private void Shake(int fromS, int toS, int milliG)
    {
        this.moves.Add((fromS, toS));
        this.Foot.AddShake(fromS * 1_000_000L, toS * 1_000_000L, milliG);
    }
}

using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>
/// What really happens to the foot: put on, an evening of small movements with pauses that no question fits into, sleep, in some nights an hour awake in
/// between. One night in ten the sock lies on the floor. Seconds since the board was first powered.
/// </summary>
internal sealed class NightTruth
{
    public const int LengthS = 3 * 3600;
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
        this.SleepsFromS = PutOnS + 90 + 2400 + numbers.Next(3600);
        this.MoveAbout(numbers, PutOnS + 90, this.SleepsFromS);
        if (numbers.Next(3) == 0)
        {
            int wakesS = this.SleepsFromS + 1800;
            this.SleepsFromS = wakesS + 600;
            this.MoveAbout(numbers, wakesS, this.SleepsFromS);
        }
    }

    public bool IsWorn { get; }

    /// <summary>When the last sleep begins.</summary>
    public int SleepsFromS { get; }

    public CompositeMotion Foot { get; }

    /// <summary>Whether the foot moved in that time.</summary>
    public bool Moved(double fromS, double toS) => this.moves.Any(move => move.FromS < toS && move.ToS > fromS);

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

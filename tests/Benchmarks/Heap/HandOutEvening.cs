using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;

namespace Benchmarks.Heap;

/// <summary>An evening of the shipped program in its <see cref="CountingBuild"/>: what each batch takes from the heap.</summary>
internal static class HandOutEvening
{
    // With this register each batch begins: the driver looks whether the sensor is as it was set up.
    private const byte FirstRegister = 0x6B;
    private const double Second = 1e6;

    /// <summary>Two hours with a foot that never lies still for long, so that nobody is asked.</summary>
    public static IReadOnlyList<BatchHandOuts> Calm() => Run(7200, foot =>
    {
        for (int s = 5; s < 7200; s += 40)
        {
            foot.AddShake((long)(s * Second), (long)((s + 10) * Second), 200);
        }
    });

    private static List<BatchHandOuts> Run(int lengthS, Action<CompositeMotion> move)
    {
        CountingBuild build = new();
        CompositeMotion foot = new(new StillMotion((long)((lengthS + 10) * Second)));
        move(foot);
        Board board = new(new FreeRunningTime(), foot);
        FirmwareEvening.Prepare(board);
        List<BatchHandOuts> batches = [];
        double startS = 0;
        board.I2cTransferred += transfer =>
        {
            if (transfer.Written is [FirstRegister] && transfer.Read.Length == 1)
            {
                batches.Add(new BatchHandOuts(startS, Named(HandOuts.Take(), build.Places)));
                startS = transfer.Microseconds / Second;
            }
        };
        board.SwitchOffAt((long)(lengthS * Second));
        HandOuts.Begin();
        try
        {
            board.Run(build.Main());
        }
        finally
        {
            HandOuts.End();
            build.Unload();
        }

        return board.LastFailure is Exception failure ? throw new InvalidOperationException("The firmware died in the evening.", failure) : batches;
    }

    // Two places of a method that make the same count as one.
    private static Dictionary<HandOutPlace, (int Count, int Bytes)> Named(IReadOnlyDictionary<int, (int Count, int Bytes)> taken, IReadOnlyList<HandOutPlace> places) =>
        taken.GroupBy(each => places[each.Key]).ToDictionary(same => same.Key, same => (same.Sum(each => each.Value.Count), same.Sum(each => each.Value.Bytes)));
}

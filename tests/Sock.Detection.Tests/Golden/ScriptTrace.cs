using System.Collections.Generic;
using System.Linq;
using Sock.NanoCheck;

namespace Sock.Detection.Tests.Golden;

/// <summary>Plays all scripts to the detector as it is and keeps what was seen.</summary>
internal static class ScriptTrace
{
    /// <summary>Every moment of every script.</summary>
    public static IReadOnlyList<ScriptMoment> Of(byte[] windows)
    {
        List<ScriptMoment> moments = [];
        for (int script = 0; script < GoldenScripts.Count; script++)
        {
            ScriptPlayer player = new(windows, script);
            moments.Add(Moment(player, script, -1));
            while (player.Next())
            {
                moments.Add(Moment(player, script, player.Kind));
            }
        }

        return moments;
    }

    /// <summary>The moments at which a script begins or any number changes: the rows that a <see cref="VectorRun"/> compares with.</summary>
    public static IReadOnlyList<ScriptMoment> Changes(IReadOnlyList<ScriptMoment> moments) =>
        [.. moments.Where((moment, index) => moment.Step == 0 || !moment.Numbers.SequenceEqual(moments[index - 1].Numbers))];

    private static ScriptMoment Moment(ScriptPlayer player, int script, int kind) => new(
        script,
        player.StepNumber,
        kind,
        player.SampleCount,
        player.NowMs,
        [.. Enumerable.Range(0, Observation.Count).Select(which => Observation.Of(player.Detector, which))]);
}

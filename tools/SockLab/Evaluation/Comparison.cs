using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace SockLab.Evaluation;

/// <summary>Runs many rules over the same nights, with the same draws and the same resamples for each.</summary>
internal static class Comparison
{
    /// <summary>Runs all rules on all cores; the rows come in the order of the rules.</summary>
    /// <param name="nights">The nights.</param>
    /// <param name="candidates">The rules.</param>
    /// <param name="seed">Number from which the resamples follow.</param>
    /// <param name="oneDone">Called after each rule, from several threads.</param>
    public static ComparedRow[] Run(IReadOnlyList<EpochNight> nights, IReadOnlyList<Candidate> candidates, int seed, Action oneDone)
    {
        ComparedRow[] rows = new ComparedRow[candidates.Count];
        Parallel.For(0, rows.Length, i =>
        {
            EvaluationRun run = EvaluationRun.Of(nights, candidates[i].Rule);
            rows[i] = new ComparedRow(candidates[i].Family, candidates[i].Setting, run.Figures, run.Intervals(seed));
            oneDone();
        });
        return rows;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sock.Detection;

namespace SockLab.Replay;

/// <summary>One recording, played by a usual, a quiet and a noisy part: how many changes of state differ from the usual part's.</summary>
/// <param name="Name">Of the recording, within its folder.</param>
/// <param name="Changes">Changes of state with the usual part.</param>
/// <param name="Different">For each of <see cref="Factors"/> the changes that only one of the two has.</param>
internal sealed record PartComparison(string Name, int Changes, IReadOnlyList<int> Different)
{
    /// <summary>What acceleration and noise are multiplied by.</summary>
    public static readonly IReadOnlyList<double> Factors = [0.7, 1.4];

    /// <summary>Compares recordings on all cores; refusals are one sentence each.</summary>
    /// <param name="folder">The folder; files are named by their place in it.</param>
    /// <param name="files">Recordings in it.</param>
    /// <param name="options">The usual part's noise and the seed.</param>
    /// <param name="onTableS">How long the sock lies on a table first, in whole epochs of 30 s.</param>
    /// <param name="fileDone">Called after each file, from any thread.</param>
    public static (IReadOnlyList<PartComparison> Recordings, IReadOnlyList<string> Refusals) Of(
        string folder, IReadOnlyList<string> files, SampleOptions options, int onTableS, Action fileDone)
    {
        PartComparison?[] comparisons = new PartComparison?[files.Count];
        string?[] refusals = new string?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            (comparisons[i], refusals[i]) = Compare(files[i], RecordingNights.Name(folder, files[i]), options, onTableS);
            fileDone();
        });
        return ([.. comparisons.OfType<PartComparison>()], [.. refusals.OfType<string>()]);
    }

    private static (PartComparison? Comparison, string? Refusal) Compare(string path, string name, SampleOptions options, int onTableS)
    {
        Replayed usual = Play(path, options, 1, onTableS);
        if (usual.Refusal is not null)
        {
            return (null, usual.Refusal);
        }

        (int AtMs, SockState State, int Probe)[] expected = ChangesOf(usual);
        int[] different = [.. Factors.Select(factor => Difference(expected, ChangesOf(Play(path, options, factor, onTableS))))];
        return (new PartComparison(name, expected.Length, different), null);
    }

    private static Replayed Play(string path, SampleOptions options, double factor, int onTableS)
    {
        SampleOptions part = options with { NoiseMilliG = options.NoiseMilliG * factor, Scale = options.Scale * factor };
        return Replayed.Run(new ReplayRequest(path, null, DetectorSettings.Balanced(), 0, part, onTableS));
    }

    private static (int AtMs, SockState State, int Probe)[] ChangesOf(Replayed replayed) =>
        [.. replayed.Timeline!.Changes.Select(change => (change.AtMs, change.State, change.ProbeNumber))];

    private static int Difference((int AtMs, SockState State, int Probe)[] one, (int AtMs, SockState State, int Probe)[] other) =>
        one.Except(other).Count() + other.Except(one).Count();
}

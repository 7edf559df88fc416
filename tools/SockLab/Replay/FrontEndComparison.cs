using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace SockLab.Replay;

/// <summary>The fixed-point front end beside the float reference, epoch by epoch, over all raw recordings of a folder.</summary>
internal sealed class FrontEndComparison
{
    private const double FloorMilliG = RecordingNight.FloorMicroG / 1000.0;

    private FrontEndComparison(IReadOnlyList<FrontEndPairs> recordings, IReadOnlyList<string> refusals, int otherForms)
    {
        this.Recordings = recordings;
        this.Refusals = refusals;
        this.OtherForms = otherForms;
        this.Pooled = FrontEndPairs.Join("pooled", recordings);
    }

    /// <summary>One for each recording, in the order of their names.</summary>
    public IReadOnlyList<FrontEndPairs> Recordings { get; }

    /// <summary>All epochs together.</summary>
    public FrontEndPairs Pooled { get; }

    /// <summary>One sentence for each file that was refused.</summary>
    public IReadOnlyList<string> Refusals { get; }

    /// <summary>Files that hold no raw motion and were passed over.</summary>
    public int OtherForms { get; }

    /// <summary>Reads and compares on all cores.</summary>
    /// <param name="folder">The folder; files are named by their place in it.</param>
    /// <param name="files">Recordings in it.</param>
    /// <param name="options">The part's noise and the seed.</param>
    /// <param name="fileDone">Called after each file, from any thread.</param>
    public static FrontEndComparison Of(string folder, IReadOnlyList<string> files, SampleOptions options, Action fileDone)
    {
        FrontEndPairs?[] pairs = new FrontEndPairs?[files.Count];
        string?[] refusals = new string?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            (pairs[i], refusals[i]) = Compare(files[i], RecordingNights.Name(folder, files[i]), options);
            fileDone();
        });
        FrontEndPairs[] found = [.. pairs.OfType<FrontEndPairs>()];
        string[] refused = [.. refusals.OfType<string>()];
        if (found.Length == 0 && refused.Length == 0)
        {
            refused = [$"{folder}: found no raw motion; expected recordings with the header t_s,x_g,y_g,z_g; import some with 'socklab import'."];
        }

        return new FrontEndComparison(found, refused, files.Count - found.Length - refusals.OfType<string>().Count());
    }

    private static (FrontEndPairs? Pairs, string? Refusal) Compare(string path, string name, SampleOptions options)
    {
        RecordingSource source = RecordingSource.Read(path);
        if (source.IsRefused)
        {
            return (null, source.Refusal);
        }

        if (source.Form != SourceForm.Motion)
        {
            return (null, null);
        }

        if (source.Recording.RateHz < ReferenceMeter.LeastRateHz)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"{path}: found {source.Recording.RateHz:0.##} Hz; ")
                + $"expected {ReferenceMeter.LeastRateHz} Hz or more, for the reference's band ends at 15 Hz; leave it out.");
        }

        Dictionary<int, int> measured = RecordingNight.Measure(source.Recording, options.For(name, source.Recording))
            .Where(epoch => epoch.IsMeasured).ToDictionary(epoch => epoch.StartMs, epoch => epoch.MovementMicroG);
        ReferenceEpoch[] reference = [.. ReferenceMeter.Measure(source.Recording).Where(epoch => measured.ContainsKey(epoch.StartMs))];
        return (new FrontEndPairs(
            name,
            [.. reference.Select(epoch => measured[epoch.StartMs] / 1000.0 / FloorMilliG)],
            [.. reference.Select(epoch => epoch.BandMilliG)],
            [.. reference.Select(epoch => epoch.HighMilliG)]), null);
    }
}

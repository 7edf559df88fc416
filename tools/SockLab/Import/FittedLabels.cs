using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Labels on the clock of a recording: cut to its window, without those that lie outside or have no length.</summary>
/// <param name="Labels">What is left.</param>
/// <param name="LeftOut">How many lay wholly outside, or had no length.</param>
internal sealed record FittedLabels(IReadOnlyList<RecordingLabel> Labels, int LeftOut)
{
    /// <summary>Fits labels on the source's clock to a recording that was cut from it.</summary>
    public static FittedLabels Of(IReadOnlyList<RecordingLabel> labels, Recording recording, ImportWindow window)
    {
        List<RecordingLabel> kept = [];
        foreach (RecordingLabel label in labels)
        {
            RecordingLabel moved = new(
                Math.Max(label.StartS, window.FromS ?? double.NegativeInfinity) - window.ZeroS,
                Math.Min(label.EndS, window.ToS ?? double.PositiveInfinity) - window.ZeroS,
                label.Name);
            if (moved.EndS > moved.StartS && moved.EndS > recording.FirstS && moved.StartS < recording.FirstS + recording.LengthS)
            {
                kept.Add(moved);
            }
        }

        return new FittedLabels(kept, labels.Count - kept.Count);
    }

    /// <summary>The lines of a label file.</summary>
    public IEnumerable<string> Lines()
    {
        yield return LabelFile.Header;
        foreach (RecordingLabel label in this.Labels)
        {
            yield return $"{SourceText.Text(label.StartS)},{SourceText.Text(label.EndS)},{label.Name}";
        }
    }
}

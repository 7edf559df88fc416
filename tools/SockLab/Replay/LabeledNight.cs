using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>A night made from a recording, with what its wearer was doing.</summary>
/// <param name="Epochs">Epochs and truth; times are those of the recording's own clock.</param>
/// <param name="Labels">All labels that lie in the recording; they may overlap.</param>
/// <param name="Form">What kind of file it came from.</param>
/// <param name="Recording">The recording itself.</param>
internal sealed record LabeledNight(EpochNight Epochs, IReadOnlyList<RecordingLabel> Labels, SourceForm Form, Recording Recording)
{
    /// <summary>For moments on the night's clock, the start of the epoch that ends then or in which they lie.</summary>
    public IReadOnlyList<int> StartsOf(IReadOnlyList<int> momentsMs)
    {
        int[] starts = this.Epochs.StartMs;
        return [.. momentsMs.Select(moment => starts.LastOrDefault(start => start < moment, int.MinValue))];
    }
}

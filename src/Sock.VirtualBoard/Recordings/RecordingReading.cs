using System.Diagnostics.CodeAnalysis;

namespace Sock.VirtualBoard.Recordings;

/// <summary>What came of reading a recording: the recording, or one sentence that says why not.</summary>
public sealed class RecordingReading
{
    private RecordingReading(Recording? recording, string? refusal)
    {
        this.Recording = recording;
        this.Refusal = refusal;
    }

    /// <summary>The recording; null when it was refused.</summary>
    public Recording? Recording { get; }

    /// <summary>One sentence for a person: where, what was found, what is expected, what to do next; null when it was read.</summary>
    public string? Refusal { get; }

    /// <summary>Whether it was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Recording))]
    public bool IsRefused => this.Refusal is not null;

    internal static RecordingReading Of(Recording recording) => new(recording, null);

    internal static RecordingReading Refused(string sentence) => new(null, sentence);
}

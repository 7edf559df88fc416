using System.Diagnostics.CodeAnalysis;

namespace Sock.VirtualBoard.Recordings;

/// <summary>What came of opening a recording to play it: the motion, or one sentence that says why not.</summary>
public sealed class RecordingMotionOpening
{
    internal RecordingMotionOpening(RecordingMotion? motion, string? refusal)
    {
        this.Motion = motion;
        this.Refusal = refusal;
    }

    /// <summary>The motion; null when the recording was refused.</summary>
    public RecordingMotion? Motion { get; }

    /// <summary>One sentence for a person; null when it was opened.</summary>
    public string? Refusal { get; }

    /// <summary>Whether the recording was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Motion))]
    public bool IsRefused => this.Refusal is not null;
}

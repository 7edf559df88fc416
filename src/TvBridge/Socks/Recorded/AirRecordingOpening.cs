using System.Diagnostics.CodeAnalysis;

namespace TvBridge.Socks.Recorded;

/// <summary>The answer to opening a recording: the recording, or why there is none.</summary>
/// <param name="Recording">The open recording, or null.</param>
/// <param name="Refusal">Null, or one sentence for a person: what, where, what was expected, what to do next.</param>
public sealed record AirRecordingOpening(AirRecording? Recording, string? Refusal)
{
    /// <summary>True when there is a recording.</summary>
    [MemberNotNullWhen(true, nameof(Recording))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => this.Recording is not null;
}

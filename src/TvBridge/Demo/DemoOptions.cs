using TvBridge.Tv.Virtual;

namespace TvBridge.Demo;

/// <summary>What a demo is to play.</summary>
/// <param name="RecordingFile">A recording to play, or null for the one that comes with the program.</param>
/// <param name="AnswersProbes">Whether the wearer answers each question.</param>
/// <param name="Faults">How the TV misbehaves.</param>
/// <param name="TvAddress">The TV's address as typed.</param>
internal sealed record DemoOptions(string? RecordingFile, bool AnswersProbes, VirtualTvFaults Faults, string TvAddress);

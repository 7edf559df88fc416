namespace TvBridge.Cli;

/// <summary>Which socks a bridge is to hear.</summary>
/// <param name="IsVirtual">The firmware in this program instead of the air.</param>
/// <param name="RecordingFile">What moves the virtual sock; null for the shipped evening.</param>
/// <param name="Speed">Seconds that the virtual sock lives in one real second.</param>
/// <param name="AirFile">A recording of the air to play instead of a radio; null for a radio.</param>
/// <param name="Radio">The radio's name; null for this system's default.</param>
/// <param name="Adapter">The adapter; null for the radio's own choice.</param>
internal sealed record SockChoice(bool IsVirtual, string? RecordingFile, double Speed, string? AirFile, string? Radio, string? Adapter);

namespace SockLab;

/// <summary>Which part of a participant's two days to import.</summary>
/// <param name="FromS">First second, counted from midnight of day 1.</param>
/// <param name="ToS">The second behind the last one.</param>
/// <param name="BridgeS">What the recording's <c>bridge_s</c> says; 0 leaves the line out.</param>
internal sealed record MmashWindow(int FromS, int ToS, int BridgeS);

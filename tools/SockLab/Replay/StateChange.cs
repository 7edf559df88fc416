using Sock.Detection;

namespace SockLab.Replay;

/// <summary>A change of state, or a further question.</summary>
/// <param name="AtMs">When, in milliseconds since the recording's beginning.</param>
/// <param name="State">The state from then on.</param>
/// <param name="ProbeNumber">Which question is asked from then on; 0 for none.</param>
/// <param name="Episode">Number of the episode.</param>
/// <param name="StillSinceMs">Estimated onset from Drowsy to Asleep, in milliseconds since the beginning; else null.</param>
/// <param name="MovementMicroG">Movement of the last epoch in micro-g; null before the first and where it was not measured.</param>
/// <param name="StillEpochs">Still epochs counted.</param>
/// <param name="Answered">Whether the simulated wearer's answer brought it about.</param>
internal sealed record StateChange(
    int AtMs, SockState State, int ProbeNumber, int Episode, int? StillSinceMs, int? MovementMicroG, int StillEpochs, bool Answered);

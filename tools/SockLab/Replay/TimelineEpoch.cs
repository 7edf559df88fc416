using Sock.Detection;

namespace SockLab.Replay;

/// <summary>The detector after one epoch.</summary>
/// <param name="Movement">The epoch and its movement.</param>
/// <param name="FloorMicroG">Noise floor F in force after it, in micro-g.</param>
/// <param name="StillBelowMicroG">Still threshold that follows from it, in micro-g.</param>
/// <param name="LargeFromMicroG">From here on a movement is large, in micro-g.</param>
/// <param name="AnswerFromMicroG">From here on an epoch answers a question, in micro-g.</param>
/// <param name="StillEpochs">Still epochs counted.</param>
/// <param name="EpochsBeforeProbe">W in force.</param>
/// <param name="State">The state.</param>
/// <param name="ProbeNumber">Which question is being asked; 0 for none.</param>
/// <param name="StillSinceMs">Estimated onset, in milliseconds since the beginning; null while nothing is counted.</param>
internal sealed record TimelineEpoch(
    EpochMovement Movement,
    int FloorMicroG,
    int StillBelowMicroG,
    int LargeFromMicroG,
    int AnswerFromMicroG,
    int StillEpochs,
    int EpochsBeforeProbe,
    SockState State,
    int ProbeNumber,
    int? StillSinceMs);

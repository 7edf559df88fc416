namespace SockLab.Evaluation;

/// <summary>One person's epochs of 30 s with what is known about them, ready for a <see cref="Sock.Detection.DozeJudge"/>. All arrays have the same length.</summary>
/// <param name="Person">Name in messages and tables: the file's name without its endings.</param>
/// <param name="StartMs">Start of each epoch in milliseconds, rising; a step of more than 30 s is a gap.</param>
/// <param name="MovementMicroG">Movement of each epoch in micro-g, in the measure whose floor is <paramref name="FloorMicroG"/>; -1 where it was not measured.</param>
/// <param name="Truth">What the label says.</param>
/// <param name="FloorMicroG">Noise floor F of the device that measured, in micro-g.</param>
internal sealed record EpochNight(string Person, int[] StartMs, int[] MovementMicroG, Truth[] Truth, int FloorMicroG)
{
    /// <summary>Length of an epoch in milliseconds.</summary>
    public const int EpochMs = 30_000;
}

namespace SockLab.Replay;

/// <summary>One epoch of 30 s as the front end measured it.</summary>
/// <param name="StartMs">Its start, in milliseconds since the recording's beginning.</param>
/// <param name="MovementMicroG">Its movement in micro-g, or <see cref="NotMeasured"/>.</param>
internal readonly record struct EpochMovement(int StartMs, int MovementMicroG)
{
    /// <summary>Stands for an epoch with fewer than four measured windows.</summary>
    public const int NotMeasured = -1;

    /// <summary>Whether there is a movement.</summary>
    public bool IsMeasured => this.MovementMicroG != NotMeasured;
}

namespace SockLab.Evaluation;

/// <summary>What a <see cref="PassiveRule"/> remembers of a night.</summary>
internal interface IPassiveWatch
{
    /// <summary>Whether the TV is paused.</summary>
    bool IsPaused { get; }

    /// <summary>When the stillness that paused began. Milliseconds.</summary>
    int StillSinceMs { get; }

    /// <summary>Takes a measured epoch.</summary>
    void AddEpoch(int movementMicroG, int startMs);

    /// <summary>Starts again.</summary>
    void Forget();
}

namespace TvBridge.Rules;

/// <summary>What is to be done about an unfinished pause.</summary>
/// <param name="Step">What is to be done.</param>
/// <param name="Result">With <see cref="UnfinishedStep.End"/>: how it ended.</param>
internal sealed record UnfinishedEnd(UnfinishedStep Step, PauseResult? Result = null);

/// <summary>What can be done about an unfinished pause.</summary>
internal enum UnfinishedStep
{
    /// <summary>Nothing is known yet: look again when its sock speaks again.</summary>
    Wait,

    /// <summary>It never reached the TV: the next word of sleep pauses as if it had not been tried.</summary>
    Open,

    /// <summary>It never reached the TV: the sequence is to be run once more, now.</summary>
    Pause,

    /// <summary>It is over.</summary>
    End,
}

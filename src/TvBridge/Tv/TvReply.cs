namespace TvBridge.Tv;

/// <summary>A TV's answer to a command. Success means only that the TV took the command: whether it obeyed is read, not believed.</summary>
/// <param name="Failure">Why the command was not taken, or <see cref="TvFailure.None"/>.</param>
/// <param name="Problem">With a failure: one sentence for a person: what, where, what was expected, what to do next.</param>
public sealed record TvReply(TvFailure Failure, string? Problem)
{
    /// <summary>The TV took the command.</summary>
    public static TvReply Taken { get; } = new(TvFailure.None, null);

    /// <summary>The command was not taken.</summary>
    public static TvReply Failed(TvFailure failure, string problem) => new(failure, problem);
}

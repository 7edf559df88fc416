using System;

namespace TvBridge.Tv;

/// <summary>One fresh look at a TV.</summary>
/// <param name="State">What it does. <see cref="TvState.Unknown"/> whenever <paramref name="Failure"/> is set.</param>
/// <param name="Title">Title of what is loaded, or null when the TV does not tell.</param>
/// <param name="Position">Position in what is loaded, or null when the TV does not tell.</param>
/// <param name="Duration">Its length, or null when the TV does not tell.</param>
/// <param name="ReadAt">When the answer came.</param>
/// <param name="Failure">Why there is no answer, or <see cref="TvFailure.None"/>.</param>
/// <param name="Problem">With a failure: one sentence for a person: what, where, what was expected, what to do next.</param>
public sealed record TvReading(
    TvState State,
    string? Title,
    TimeSpan? Position,
    TimeSpan? Duration,
    DateTimeOffset ReadAt,
    TvFailure Failure = TvFailure.None,
    string? Problem = null)
{
    /// <summary>A reading that failed.</summary>
    public static TvReading Failed(DateTimeOffset readAt, TvFailure failure, string problem) =>
        new(TvState.Unknown, null, null, null, readAt, failure, problem);
}

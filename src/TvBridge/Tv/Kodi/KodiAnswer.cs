using System.Text.Json;

namespace TvBridge.Tv.Kodi;

/// <summary>Kodi's answer to one call, or why there is none.</summary>
/// <param name="Result">The <c>result</c> member; only valid without a failure.</param>
/// <param name="Failure">Why there is no result.</param>
/// <param name="Problem">With a failure: one sentence for a person.</param>
/// <param name="IsPlayerGone">Kodi understood the call and says that it cannot be done now (error -32100), as when the player has just ended.</param>
internal sealed record KodiAnswer(JsonElement Result, TvFailure Failure = TvFailure.None, string? Problem = null, bool IsPlayerGone = false)
{
    public static KodiAnswer Failed(TvFailure failure, string problem, bool isPlayerGone = false) => new(default, failure, problem, isPlayerGone);
}

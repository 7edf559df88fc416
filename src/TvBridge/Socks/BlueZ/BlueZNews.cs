using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>What came out of a message.</summary>
/// <param name="Advert">Something that was heard, or null.</param>
/// <param name="MissingPath">A device of which something was heard and nothing is known; or null.</param>
/// <param name="IsStepChanged">Whether something else may have to be done now than before.</param>
internal readonly record struct BlueZNews(AirAdvert? Advert, string? MissingPath, bool IsStepChanged);

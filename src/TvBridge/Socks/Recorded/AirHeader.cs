using System;

namespace TvBridge.Socks.Recorded;

/// <summary>The first line of a recording.</summary>
/// <param name="StartedAt">When it began; the times of the adverts count from here.</param>
/// <param name="Radio">What heard it, for a person; unchecked text.</param>
internal sealed record AirHeader(DateTimeOffset StartedAt, string Radio);

using System;

namespace TvBridge.Tv.Virtual;

/// <summary>A request that reached a <see cref="VirtualTv"/>.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="At">When it came in.</param>
public sealed record VirtualTvRequest(VirtualTvRequestKind Kind, DateTimeOffset At);

/// <summary>What a <see cref="VirtualTv"/> can be asked.</summary>
public enum VirtualTvRequestKind
{
    /// <summary>What do you play?</summary>
    Read,

    /// <summary>Pause.</summary>
    Pause,

    /// <summary>Move to a position.</summary>
    Seek,
}

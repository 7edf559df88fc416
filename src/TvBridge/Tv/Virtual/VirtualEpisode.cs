using System;

namespace TvBridge.Tv.Virtual;

/// <summary>One item of a <see cref="VirtualPlayer"/>'s list.</summary>
/// <param name="Title">What the player shows as its title.</param>
/// <param name="Duration">Its length, more than 0.</param>
public sealed record VirtualEpisode(string Title, TimeSpan Duration);

using System;
using System.Collections.Generic;
using TvBridge.Tv.Virtual;

namespace TvBridge.Demo;

/// <summary>What the virtual TV plays: an invented series.</summary>
internal static class DemoProgram
{
    /// <summary>The series, long enough for any evening.</summary>
    public static IReadOnlyList<VirtualEpisode> Episodes { get; } = Make(24);

    /// <summary>Where the evening begins in the first episode.</summary>
    public static TimeSpan StartsAt { get; } = TimeSpan.FromMinutes(3);

    private static VirtualEpisode[] Make(int count)
    {
        VirtualEpisode[] episodes = new VirtualEpisode[count];
        for (int i = 0; i < count; i++)
        {
            episodes[i] = new VirtualEpisode($"The Night Ferry, episode {i + 1}", TimeSpan.FromMinutes(48 + (i % 3)));
        }

        return episodes;
    }
}

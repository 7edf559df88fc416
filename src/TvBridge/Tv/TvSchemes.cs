using System.Collections.Generic;
using System.Linq;
using TvBridge.Tv.Kodi;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tv;

/// <summary>The kinds of TV that an address can name.</summary>
public static class TvSchemes
{
    /// <summary>All of them, in the order in which help texts list them.</summary>
    public static IReadOnlyList<TvScheme> All { get; } = [KodiTv.Scheme, VirtualTvSwitches.Scheme];

    /// <summary>The forms of all addresses as part of a sentence.</summary>
    public static string Forms { get; } = string.Join(" or ", All.Select(scheme => scheme.Form));
}

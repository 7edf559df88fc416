using System.Collections.Concurrent;
using Knit.Pages;
using Knit.Patterns;

namespace Knit.Tests.Pages;

/// <summary>The socks of this repository's patterns, knitted once for all tests of pages and drawings.</summary>
internal static class Shelves
{
    private static readonly ConcurrentDictionary<string, (Pattern Pattern, SockShelf Socks)> Known = [];

    /// <summary>A pattern and its shelf.</summary>
    public static (Pattern Pattern, SockShelf Socks) Of(string name) => Known.GetOrAdd(name, one =>
    {
        Pattern pattern = Repo.Pattern(one);
        return (pattern, new SockShelf(pattern));
    });
}

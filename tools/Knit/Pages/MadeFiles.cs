using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Patterns;
using Workshop.Output;

namespace Knit.Pages;

/// <summary>The files that lie in the repository for people who read patterns there: the page of each pattern for all sizes, with its drawings and charts.</summary>
public static class MadeFiles
{
    /// <summary>Where the patterns lie, from the repository's root.</summary>
    public const string Patterns = "knitting-patterns";

    /// <summary>Where the files lie that are made of them.</summary>
    public const string Folder = Patterns + "/made";

    /// <summary>The files of all patterns of a repository.</summary>
    /// <param name="root">The repository.</param>
    /// <exception cref="KnitException">A pattern cannot be read, or not be knitted.</exception>
    public static IReadOnlyList<GeneratedFile> Of(string root)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(root, Patterns), "*" + PatternFile.Ending).Order(StringComparer.Ordinal)];
        Pattern[] patterns = [.. files.Select(PatternFile.Read)];
        return [.. patterns.SelectMany(pattern => Of(pattern, new SockShelf(pattern)))];
    }

    /// <summary>The files of one pattern, by their paths from the root.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="socks">Its socks.</param>
    public static IEnumerable<GeneratedFile> Of(Pattern pattern, SockShelf socks)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return PatternFiles.Of(PageRequest.All(pattern), socks).Select(file => In($"{Folder}/{pattern.Name}/", file));
    }

    private static GeneratedFile In(string folder, GeneratedFile file) => file.IsText ? new GeneratedFile(folder + file.Path, file.Text) : new GeneratedFile(folder + file.Path, file.Content);
}

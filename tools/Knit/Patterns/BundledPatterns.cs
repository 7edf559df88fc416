using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Knit.Patterns;

/// <summary>The pattern files of this repository, as they were when the program was built: a motif that somebody saved in another folder still finds the plain sock that it is made on.</summary>
public static class BundledPatterns
{
    private const string Folder = "knitting-patterns/";

    /// <summary>Names of the files, as "plain-sock.knit".</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(BundledPatterns).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>What a file says; null where there is none of this name.</summary>
    public static string? Text(string name)
    {
        using Stream? stream = typeof(BundledPatterns).Assembly.GetManifestResourceStream(Folder + name);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Patterns;
using Knit.Proof;
using Sock.Tests.Shared;

namespace Knit.Tests;

/// <summary>The patterns of this repository, as they are and with a fault planted in their text.</summary>
internal static class Repo
{
    /// <summary>The folder of the patterns.</summary>
    public static string Folder => Path.Combine(RepositoryRoot.Path, "knitting-patterns");

    /// <summary>Names of all patterns.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.knit").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The text of a pattern file.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".knit"));

    /// <summary>A pattern as it is.</summary>
    public static Pattern Pattern(string name) => PatternFile.Read(Path.Combine(Folder, name + ".knit"));

    /// <summary>A pattern in whose file, or in its base, one text was replaced by another.</summary>
    public static Pattern Faulty(string name, string from, string to)
    {
        string own = Text(name);
        string plain = Text("plain-sock");
        if (!own.Contains(from, StringComparison.Ordinal) && !plain.Contains(from, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{from}' is neither in {name}.knit nor in plain-sock.knit: the fault cannot be planted.");
        }

        return PatternFile.Parse(name + ".knit", own.Replace(from, to, StringComparison.Ordinal), _ => plain.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What is wrong with one choice.</summary>
    public static IReadOnlyList<Fault> Check(Pattern pattern, string size, string? module = null, Leg leg = Leg.Left) =>
        SockChecks.Check(SockKnitter.Knit(pattern, new Choice(pattern.Size(size), module is null ? null : PocketModule.Find(module), leg)));
}

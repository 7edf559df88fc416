using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Tests.Shared;

namespace Repository.Tests;

/// <summary>The files of the repository, without what builds leave behind.</summary>
internal static class Repo
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", ".vs", "packages", "TestResults", "artifacts"];

    /// <summary>The folder that holds SockProject.sln.</summary>
    public static string Root => RepositoryRoot.Path;

    /// <summary>Paths relative to the root, with slashes, of all files with this ending.</summary>
    public static IEnumerable<string> Files(string ending, string under = "") =>
        Walk(Path.Combine(Root, under))
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Walk));
}

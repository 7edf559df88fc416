using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Workshop.Output;

/// <summary>Where another program is on this machine.</summary>
public static class InstalledProgram
{
    /// <summary>PATH as it is set here; empty where it is not.</summary>
    public static string SearchPath => Environment.GetEnvironmentVariable("PATH") ?? string.Empty;

    /// <summary>The first of some names that lies in a folder of a search path, else the first whole path that is there; null without one.</summary>
    /// <param name="searchPath">Folders, apart by the system's separator; <see cref="SearchPath"/> usually.</param>
    /// <param name="names">Names without ".exe", the best first.</param>
    /// <param name="places">Whole paths where installers put it.</param>
    public static string? Find(string searchPath, IEnumerable<string> names, IEnumerable<string> places)
    {
        ArgumentNullException.ThrowIfNull(searchPath);
        string[] folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string end = OperatingSystem.IsWindows() ? ".exe" : string.Empty;
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + end))).Concat(places).FirstOrDefault(File.Exists);
    }
}

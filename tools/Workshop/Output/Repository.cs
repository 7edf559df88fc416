using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Workshop.Output;

/// <summary>The repository that the files belong to: where it is, what is in it, what has to be.</summary>
/// <param name="root">Its folder.</param>
public sealed class Repository(string root)
{
    private const string Mark = "SockProject.sln";
    private const string Unfinished = ".part";

    // What KiCad leaves beside a project that somebody opened.
    private static readonly string[] Passing = [".kicad_prl", "fp-info-cache", ".lck", ".bak", "-bak", Unfinished];

    /// <summary>Its folder.</summary>
    public string Root => root;

    /// <summary>The repository a folder is in, or null.</summary>
    /// <param name="folder">Where to begin; the search goes upwards.</param>
    public static Repository? Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Mark)))
            {
                return new Repository(at.FullName);
            }
        }

        return null;
    }

    /// <summary>The repository that the command line names, or that the current folder is in.</summary>
    /// <param name="root">What stands behind --root; null without it.</param>
    /// <exception cref="RefusedException">There is none.</exception>
    public static Repository Find(string? root)
    {
        string from = root ?? Directory.GetCurrentDirectory();
        if (root is not null)
        {
            return File.Exists(Path.Combine(root, Mark)) ? new Repository(Path.GetFullPath(root))
                : throw new RefusedException($"--root is '{root}', where no {Mark} lies; expected the folder of the repository; name that one.");
        }

        return Above(from) ?? throw new RefusedException($"{from} is in no repository of the sock; expected {Mark} in it or above it; change into the repository, or name it by --root.");
    }

    /// <summary>The text of a file, its line ends as LF; null where it is missing.</summary>
    /// <param name="path">From the root.</param>
    public string? Read(string path)
    {
        string full = Path.Combine(root, path);
        return File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : null;
    }

    /// <summary>Which files are missing or have another content.</summary>
    public IEnumerable<FileState> Compare(IEnumerable<GeneratedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (GeneratedFile file in files)
        {
            if (!this.Has(file))
            {
                yield return new FileState(file.Path, File.Exists(Path.Combine(root, file.Path)) ? FileFault.Different : FileFault.Missing);
            }
        }
    }

    /// <summary>Files in the given folders that nothing makes.</summary>
    /// <param name="folders">From the root.</param>
    /// <param name="made">Paths of all that is made.</param>
    public IEnumerable<FileState> LeftOver(IEnumerable<string> folders, IReadOnlyCollection<string> made)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return folders.Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !made.Contains(path) && !Array.Exists(Passing, end => path.EndsWith(end, StringComparison.Ordinal)) && !path.Contains("-backups/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new FileState(path, FileFault.LeftOver));
    }

    /// <summary>Puts files in place: first all of them beside their places, then each in one step, so that none is ever half written.</summary>
    /// <returns>How many were not there, or other, before.</returns>
    public int Write(IEnumerable<GeneratedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] places = [.. files.Where(file => !this.Has(file)).Select(this.WriteBeside)];
        foreach (string place in places)
        {
            File.Move(place + Unfinished, place, overwrite: true);
        }

        return places.Length;
    }

    // A checkout may give a text other line ends, but not a picture other bytes.
    private bool Has(GeneratedFile file)
    {
        string place = Path.Combine(root, file.Path);
        return file.IsText ? this.Read(file.Path) == file.Text : File.Exists(place) && File.ReadAllBytes(place).AsSpan().SequenceEqual(file.Content.Span);
    }

    private string WriteBeside(GeneratedFile file)
    {
        string place = Path.Combine(root, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place + Unfinished, file.Content.Span);
        return place;
    }
}

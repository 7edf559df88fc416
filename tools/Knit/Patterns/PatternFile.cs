using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Knit.Patterns;

/// <summary>Reads pattern files (.knit). A file that has 'base: plain-sock' takes from that file, in the same folder or else of the program itself, all that it does not say itself.</summary>
public static partial class PatternFile
{
    /// <summary>Ending of the files.</summary>
    public const string Ending = ".knit";

    /// <summary>The line that every file begins with.</summary>
    public const string Mark = "knit 1";

    private const int MostBytes = 256 * 1024;

    /// <summary>Reads a pattern.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="KnitException">It cannot be read, or says what cannot be.</exception>
    public static Pattern Read(string path)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full)!;
        return Parse(Path.GetFileName(full), Load(full), name => File.Exists(Path.Combine(folder, name)) ? Load(Path.Combine(folder, name)) : BundledPatterns.Text(name));
    }

    /// <summary>Reads a pattern from its text.</summary>
    /// <param name="file">Name of the file, for messages; without its ending it is the pattern's name.</param>
    /// <param name="text">What it says.</param>
    /// <param name="other">The text of another file of the same folder; null where there is none.</param>
    /// <exception cref="KnitException">It says what cannot be.</exception>
    public static Pattern Parse(string file, string text, Func<string, string?> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        PatternText own = PatternText.Parse(file, text);
        PatternText[] texts = [own];
        if (own.Header("base") is (string name, string place))
        {
            if (!BaseName().IsMatch(name))
            {
                throw new KnitException($"{place}: the base is '{name}'; expected the name of a pattern in the same folder, in small letters, digits and hyphens; write it as 'base: plain-sock'.");
            }

            string baseText = other(name + Ending) ?? throw new KnitException($"{place}: the base '{name}{Ending}' is not beside the file; expected it in the same folder; copy it there, or correct the name.");
            texts = [own, PatternText.Parse(name + Ending, baseText)];
            if (texts[1].Header("base") is not null)
            {
                throw new KnitException($"{name}{Ending}: a base has a base itself; expected a file that stands alone; name that one.");
            }
        }

        return new PatternReader(Path.GetFileNameWithoutExtension(file), texts).Read();
    }

    private static string Load(string path)
    {
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                throw new KnitException($"{Path.GetFileName(path)}: there is no such file; expected a pattern ({Ending}); look at its name and folder.");
            }

            return info.Length <= MostBytes
                ? File.ReadAllText(path)
                : throw new KnitException($"{info.Name} has {info.Length} bytes; expected a pattern of {MostBytes} at most; is it the right file?");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KnitException($"{Path.GetFileName(path)} cannot be read ({e.Message.TrimEnd('.')}); expected a pattern that you may read; look at its rights.", e);
        }
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex BaseName();
}

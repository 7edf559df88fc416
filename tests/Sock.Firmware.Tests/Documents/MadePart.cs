using System;
using System.IO;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Documents;

/// <summary>The parts of the documentation that are made from the firmware, so that they cannot fall behind it.</summary>
internal static class MadePart
{
    private const string Update = "UPDATE_DOCS=1 dotnet test tests/Sock.Firmware.Tests --filter \"FullyQualifiedName~Documents\"";

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Holds what stands between the two marks of that name in a page against what is made now; with UPDATE_DOCS=1 it writes it.</summary>
    public static void Check(string page, string name, string made)
    {
        string path = RepositoryRoot.File("docs", page);
        string text = File.ReadAllText(path);
        string begin = $"<!-- {name}: made from the firmware, held by a test -->\n";
        string end = $"<!-- /{name} -->";
        int from = text.IndexOf(begin, StringComparison.Ordinal);
        int to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"docs/{page} has no part '{name}'; expected the line {begin.TrimEnd()} and later {end}.");

        from += begin.Length;
        if (IsUpdate)
        {
            File.WriteAllText(path, text[..from] + made + text[to..]);
            return;
        }

        Assert.True(text[from..to] == made, $"docs/{page} shows another part '{name}' than the firmware has; write it anew with {Update}.");
    }

    /// <summary>The same for a whole file.</summary>
    public static void CheckFile(string file, string made)
    {
        string path = RepositoryRoot.File("docs", file);
        if (IsUpdate)
        {
            File.WriteAllText(path, made);
            return;
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == made, $"docs/{file} is not what the firmware has; write it anew with {Update}.");
    }
}

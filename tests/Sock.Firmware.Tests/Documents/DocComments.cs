using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using Sock.Tests.Shared;

namespace Sock.Firmware.Tests.Documents;

/// <summary>The summaries in a source file of the firmware, by the name of what they stand before: pages for people are made from them.</summary>
internal static partial class DocComments
{
    public static Dictionary<string, string> Of(string file)
    {
        Dictionary<string, string> found = [];
        List<string> comment = [];
        foreach (string line in File.ReadLines(RepositoryRoot.File("src", "Sock.Firmware", file)))
        {
            string trimmed = line.Trim();
            if (trimmed.StartsWith("///", StringComparison.Ordinal))
            {
                comment.Add(trimmed[3..].Trim());
                continue;
            }

            Match name = Name().Match(trimmed);
            if (comment.Count > 0 && name.Success)
            {
                found[name.Groups["name"].Value] = Plain(string.Join(' ', comment));
            }

            comment.Clear();
        }

        return found;
    }

    private static string Plain(string comment)
    {
        string summary = Summary().Match(comment).Groups["text"].Value;
        return Tag().Replace(summary, tag => tag.Groups["name"].Value).Trim();
    }

    [GeneratedRegex(@"^(public (static |sealed )*(class|enum|const \w+) (?<name>\w+)|(?<name>\w+) = \d+,)")]
    private static partial Regex Name();

    [GeneratedRegex("<summary>(?<text>.*?)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex("""<\w+ \w+="([\w.]*\.)?(?<name>\w+)"\s*/>""")]
    private static partial Regex Tag();
}

using System.Linq;
using System.Text.RegularExpressions;
using Knit.Notation;

namespace Knit.Pages;

/// <summary>Sentences that were filled with numbers, in the words that people use: "once" for "1 times", and for a range of several sizes "8-26 (9-27)" instead of "8 (9)-26 (27)". The machine reads both.</summary>
internal static partial class Wording
{
    /// <summary>The sentence as it is printed.</summary>
    public static string Of(string sentence)
    {
        string text = MoreOnce().Replace(sentence, "once more");
        text = Once().Replace(text, "$1 once");
        text = Twice().Replace(text, "$1 twice");
        return Ranges().Replace(NextOne().Replace(text, "$1 $2$3:"), Range);
    }

    private static string Range(Match match)
    {
        string[] first = [match.Groups["from"].Value, .. match.Groups["froms"].Value.Split(", ")];
        string[] last = [match.Groups["to"].Value, .. match.Groups["tos"].Value.Split(", ")];
        return first.Length == last.Length ? SizeList.Write([.. first.Zip(last, (from, to) => $"{from}-{to}")]) : match.Value;
    }

    [GeneratedRegex(@"\banother 1 times\b")]
    private static partial Regex MoreOnce();

    [GeneratedRegex(@"(\*|\bchart) 1 times\b")]
    private static partial Regex Once();

    [GeneratedRegex(@"(\*|\bchart) 2 times\b")]
    private static partial Regex Twice();

    [GeneratedRegex(@"\b(?<from>\d+) \((?<froms>[\d, ]+)\)-(?<to>\d+) \((?<tos>[\d, ]+)\)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\b([Nn]ext) 1 (rnd|row)s( \((?:RS|WS)\))?:")]
    private static partial Regex NextOne();
}

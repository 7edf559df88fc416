using System.Text.RegularExpressions;

namespace Knit.Pages;

/// <summary>Sentences that were filled with numbers, in the words that people use where a number is 1. The machine reads both.</summary>
internal static partial class Wording
{
    /// <summary>The sentence as it is printed.</summary>
    public static string Of(string sentence)
    {
        string text = MoreOnce().Replace(sentence, "once more");
        text = Once().Replace(text, "$1 once");
        return NextOne().Replace(text, "$1 $2$3:");
    }

    [GeneratedRegex(@"\banother 1 times\b")]
    private static partial Regex MoreOnce();

    [GeneratedRegex(@"(\*|\bchart) 1 times\b")]
    private static partial Regex Once();

    [GeneratedRegex(@"\b([Nn]ext) 1 (rnd|row)s( \((?:RS|WS)\))?:")]
    private static partial Regex NextOne();
}

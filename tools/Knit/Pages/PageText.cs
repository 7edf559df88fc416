using System.Text.RegularExpressions;

namespace Knit.Pages;

/// <summary>Words on a page of Markdown: signs that Markdown would take for its own get a backslash, and lose it when the page is read.</summary>
internal static partial class PageText
{
    /// <summary>As it has to stand on the page.</summary>
    public static string Escape(string text) => Start().Replace(Sign().Replace(text, "\\$0"), "${number}\\${sign}");

    /// <summary>As it is meant.</summary>
    public static string Unescape(string text) => Escaped().Replace(text, "$1");

    // A bracket is a link only before another one or a colon: counts in brackets stay as they are.
    [GeneratedRegex(@"[\\*_<>&`~|]|\](?=[(\[:])")]
    private static partial Regex Sign();

    // What would begin a heading or a list.
    [GeneratedRegex(@"^(?<number>[0-9]+(?=[.)](?:\s|$)))?(?<sign>(?<=[0-9])[.)]|#(?=#{0,5}(?:\s|$))|[+-](?=[\s-]|$))")]
    private static partial Regex Start();

    [GeneratedRegex(@"\\([\\*_<>&`~|\]#+.)-])")]
    private static partial Regex Escaped();
}

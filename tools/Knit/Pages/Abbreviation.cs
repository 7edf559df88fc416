using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Knit.Pages;

/// <summary>A short word of knitters.</summary>
/// <param name="Word">As it is listed: "k2tog".</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Form">How it is recognized in a sentence.</param>
public sealed record Abbreviation(string Word, string Meaning, Regex Form)
{
    /// <summary>All that a pattern of this kind may use; also those that ours do not, so that one of them is not left unexplained in somebody's notes.</summary>
    public static IReadOnlyList<Abbreviation> All { get; } =
    [
        Counted("k", "knit; k4: knit 4 stitches"),
        Counted("p", "purl; p4: purl 4 stitches"),
        Counted("sl", "slip as if to purl, the yarn on the wrong side of the fabric; sl1: slip 1 stitch"),
        Plain("k2tog", "knit 2 stitches together: 1 stitch less, leans to the right"),
        Plain("ssk", "slip 2 stitches one by one as if to knit, then knit them together through the back loops: 1 stitch less, leans to the left"),
        Plain("p2tog", "purl 2 stitches together: 1 stitch less"),
        Plain("yo", "yarn over: lay the yarn over the right needle from front to back, which makes 1 stitch and a hole"),
        Plain("pm", "place a marker on the right needle"),
        Plain("sm", "slip the marker from the left needle to the right one"),
        Plural("st", "stitch, stitches"),
        Plural("rnd", "round, rounds"),
        Plain("RS", "right side, the side of the fabric that is seen when worn"),
        Plain("WS", "wrong side, the side of the fabric toward the skin"),
        Plain("MC", "main color"),
        Plain("CC", "contrast color"),
        Plain("CO", "cast on"),
        Plain("BO", "bind off"),
        Plain("BOR", "beginning of the round"),
        Plain("M1", "make 1 stitch out of the strand between two stitches"),
        Plural("dpn", "double-pointed needle, needles"),
        Plain("tbl", "through the back loop"),
        Plain("tog", "together"),
        Plain("wyif", "with the yarn in front"),
        Plain("wyib", "with the yarn in back"),
        Plain("rep", "repeat"),
        Plain("rem", "remaining"),
        Plain("beg", "beginning"),
    ];

    /// <summary>Those that stand in a text, in the order of the list.</summary>
    public static IEnumerable<Abbreviation> In(string text) => All.Where(one => one.Form.IsMatch(text));

    private static Abbreviation Counted(string word, string meaning) => new(word, meaning, new Regex($@"(?<![A-Za-z0-9'])(?i:{word})\d*(?![A-Za-z0-9'])"));

    private static Abbreviation Plural(string word, string meaning) => new(word + ", " + word + "s", meaning, new Regex($@"(?<![A-Za-z0-9])(?i:{word}s?)(?![A-Za-z0-9])"));

    // Not in a name with a hyphen, as that of a license.
    private static Abbreviation Plain(string word, string meaning) => new(word, meaning, new Regex($@"(?<![A-Za-z0-9]){(char.IsUpper(word[0]) ? word : $"(?i:{word})")}(?!-?[A-Za-z0-9])"));
}

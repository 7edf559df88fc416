using System.Globalization;
using System.Text;

namespace Sock.VirtualBoard.Recordings;

/// <summary>Shows text from a file in a message: short, in quotes, and with nothing that could play tricks on a terminal.</summary>
internal static class FoundText
{
    private const int LongestShown = 40;

    /// <summary>The first 40 characters in quotes; everything but printable ASCII is written as \xNN or \uNNNN.</summary>
    public static string Quote(string found)
    {
        StringBuilder shown = new("'");
        int length = found.Length > LongestShown ? LongestShown : found.Length;
        for (int i = 0; i < length; i++)
        {
            char c = found[i];
            if (c is >= ' ' and <= '~')
            {
                shown.Append(c);
            }
            else
            {
                shown.Append(c < 256 ? "\\x" : "\\u").Append(((int)c).ToString(c < 256 ? "X2" : "X4", CultureInfo.InvariantCulture));
            }
        }

        return shown.Append(found.Length > LongestShown ? "...'" : "'").ToString();
    }
}

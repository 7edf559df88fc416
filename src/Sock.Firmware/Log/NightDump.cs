using System.Diagnostics;

namespace Sock.Firmware.Log;

/// <summary>The night log as text for the debug console, where there is no other way out: a line of hexadecimal digits for each page.</summary>
public static class NightDump
{
    /// <summary>What each line begins with.</summary>
    public const string Start = "night: ";

    /// <summary>Writes all stored pages, the oldest first. In a build without the debug console this does nothing.</summary>
    public static void Write(NightLog log)
    {
        byte[] page = new byte[NightPage.Length];
        uint from = 1;
        while (log.ReadPage(from, page) > 0)
        {
            Debug.WriteLine(Line(page));
            from = NightPage.Number(page, 0) + 1;
        }
    }

    /// <summary>The line of a page.</summary>
    public static string Line(byte[] page)
    {
        char[] digits = new char[NightPage.Length * 2];
        for (int i = 0; i < NightPage.Length; i++)
        {
            digits[i * 2] = Digit(page[i] >> 4);
            digits[(i * 2) + 1] = Digit(page[i] & 15);
        }

        return Start + new string(digits);
    }

    private static char Digit(int number) => (char)(number < 10 ? '0' + number : 'A' + number - 10);
}

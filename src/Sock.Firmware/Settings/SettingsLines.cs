namespace Sock.Firmware.Settings;

/// <summary>
/// Walks through the lines "name = value" of a settings or pairing file. What stands in a line is never repeated here: it may be a secret.
/// </summary>
public sealed class SettingsLines
{
    /// <summary>Most bytes a file may have.</summary>
    public const int MostFileBytes = 4096;

    /// <summary>Most bytes a line may have, its end not counted.</summary>
    public const int MostLineBytes = 120;

    /// <summary>Version of the form that this firmware knows.</summary>
    public const int Version = 1;

    /// <summary>Name of the setting that comes first.</summary>
    public const string VersionName = "version";

    private const string Remedy = "correct the line or put # before it";

    private readonly byte[] text;
    private readonly int length;
    private readonly SettingsRefusals refusals;
    private readonly char[] letters = new char[MostLineBytes];
    private int position;
    private bool isHeld;

    /// <summary>Begins at the first of that many bytes. A mark that some editors put before UTF-8 is passed over.</summary>
    public SettingsLines(byte[] text, int length, SettingsRefusals refusals)
    {
        this.text = text;
        this.length = length;
        this.refusals = refusals;
        this.position = length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0;
    }

    /// <summary>Number of the line that was read last, from 1 on.</summary>
    public int LineNumber { get; private set; }

    /// <summary>What stands before the =.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What stands behind it; may be empty.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Looks at the length and the version. False when nothing further can be said about the file.</summary>
    public bool Begin()
    {
        if (this.length > MostFileBytes)
        {
            this.refusals.Add(0, "the file is too long", "at most " + MostFileBytes.ToString() + " bytes", "leave comments out");
            return false;
        }

        int before = this.refusals.Count;
        if (!this.Next())
        {
            if (this.refusals.Count == before)
            {
                this.refusals.Add(0, "the file holds no setting", "version = 1 as its first", "write it anew with tvbridge socks config");
            }

            return false;
        }

        if (this.Name != VersionName)
        {
            this.isHeld = true;
            this.refusals.Add(this.LineNumber, "this is the first setting", "version = 1 before all others", "put that line first");
            return true;
        }

        return this.IsKnownVersion();
    }

    /// <summary>Goes to the next line that holds a name and a value. Lines that hold something else are refused and passed over.</summary>
    public bool Next()
    {
        if (this.isHeld)
        {
            this.isHeld = false;
            return true;
        }

        while (this.position < this.length)
        {
            int from = this.position;
            int to = from;
            while (to < this.length && this.text[to] != '\n')
            {
                to++;
            }

            this.position = to + 1;
            this.LineNumber++;
            int end = to > from && this.text[to - 1] == '\r' ? to - 1 : to;
            if (this.Take(from, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(int letter)
    {
        return letter == ' ' || letter == '\t';
    }

    private bool IsKnownVersion()
    {
        bool isNumber = SettingKey.TryReadNumber(this.Value, out int version);
        if (isNumber && version == Version)
        {
            return true;
        }

        string expected = Version.ToString() + ", the one this firmware knows";
        string remedy = isNumber && version > Version
            ? "update the firmware or write the file again with this version's tvbridge"
            : "write the file again with tvbridge socks config";
        this.refusals.Add(this.LineNumber, "version is " + (isNumber ? version.ToString() : "no number"), expected, remedy);
        return false;
    }

    private bool Take(int from, int to)
    {
        if (to - from > MostLineBytes)
        {
            this.refusals.Add(this.LineNumber, "the line has " + (to - from).ToString() + " bytes", "at most " + MostLineBytes.ToString(), "shorten it");
            return false;
        }

        int comment = to;
        int equals = -1;
        for (int i = to - 1; i >= from; i--)
        {
            comment = this.text[i] == '#' ? i : comment;
            equals = this.text[i] == '=' ? i : equals;
        }

        if (!this.IsPlain(from, comment, to))
        {
            return false;
        }

        if (this.TextBetween(from, comment).Length == 0)
        {
            return false;
        }

        if (equals < 0 || equals > comment)
        {
            this.refusals.Add(this.LineNumber, "there is no =", "name = value", Remedy);
            return false;
        }

        this.Name = this.TextBetween(from, equals);
        this.Value = this.TextBetween(equals + 1, comment);
        if (this.Name.Length == 0)
        {
            this.refusals.Add(this.LineNumber, "there is no name before the =", "name = value", Remedy);
        }

        return this.Name.Length > 0;
    }

    private bool IsPlain(int from, int comment, int to)
    {
        for (int i = from; i < to; i++)
        {
            int letter = this.text[i];
            bool isPrintable = (letter >= ' ' && letter <= '~') || letter == '\t';
            if (!isPrintable && !(i > comment && letter >= 0x80))
            {
                string found = "byte 0x" + letter.ToString("X2") + " stands in column " + (i - from + 1).ToString();
                this.refusals.Add(this.LineNumber, found, "printable ASCII, other letters in comments alone", "remove it");
                return false;
            }
        }

        return true;
    }

    // Without the blanks around it, and with no tabs in it: it may be shown. Only lines that are short enough come here.
    private string TextBetween(int from, int to)
    {
        while (from < to && IsBlank(this.text[from]))
        {
            from++;
        }

        while (to > from && IsBlank(this.text[to - 1]))
        {
            to--;
        }

        for (int i = from; i < to; i++)
        {
            this.letters[i - from] = this.text[i] == '\t' ? ' ' : (char)this.text[i];
        }

        return new string(this.letters, 0, to - from);
    }
}

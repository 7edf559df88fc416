namespace Sock.Firmware.Settings;

/// <summary>One setting: its name in the file, what may stand behind it, and what it means.</summary>
public sealed class SettingKey
{
    /// <summary>Longest name of an infrared code. Characters.</summary>
    public const int MostCodeLength = 32;

    private const int MostDigits = 9;

    private static readonly char[] Bar = { '|' };

    private SettingKey(SettingId id, string name, SettingKind kind, string defaultText, string meaning)
    {
        this.Id = id;
        this.Name = name;
        this.Kind = kind;
        this.DefaultText = defaultText;
        this.Meaning = meaning;
    }

    /// <summary>Which setting it is.</summary>
    public SettingId Id { get; }

    /// <summary>Its name in the file.</summary>
    public string Name { get; }

    /// <summary>What stands behind the =.</summary>
    public SettingKind Kind { get; }

    /// <summary>The default, as it would stand in the file. Where it is empty, an empty value is allowed and means the default.</summary>
    public string DefaultText { get; }

    /// <summary>One line for the maker.</summary>
    public string Meaning { get; }

    /// <summary>Unit of a number; empty for everything else.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Lowest number allowed.</summary>
    public int Lowest { get; private set; }

    /// <summary>Highest number allowed.</summary>
    public int Highest { get; private set; }

    /// <summary>The words of a choice, in which the number of a value is its place; null for everything else.</summary>
    public string[] Words { get; private set; }

    /// <summary>What is allowed, for a sentence: "5..120 minutes", "off or on".</summary>
    public string Allowed
    {
        get
        {
            string allowed;
            switch (this.Kind)
            {
                case SettingKind.Number:
                    allowed = this.Lowest.ToString() + ".." + this.Highest.ToString() + " " + this.Unit;
                    break;
                case SettingKind.Choice:
                    allowed = this.WordsInASentence();
                    break;
                default:
                    allowed = "at most " + MostCodeLength.ToString() + " of a-z, 0-9 and -";
                    break;
            }

            return this.DefaultText.Length == 0 ? allowed + ", or nothing" : allowed;
        }
    }

    /// <summary>A whole number.</summary>
    public static SettingKey OfNumber(SettingId id, string name, int lowest, int highest, string unit, string defaultText, string meaning)
    {
        return new SettingKey(id, name, SettingKind.Number, defaultText, meaning) { Lowest = lowest, Highest = highest, Unit = unit };
    }

    /// <summary>One of several words, given with bars between them.</summary>
    public static SettingKey OfChoice(SettingId id, string name, string words, string defaultText, string meaning)
    {
        return new SettingKey(id, name, SettingKind.Choice, defaultText, meaning) { Words = words.Split(Bar) };
    }

    /// <summary>The name of an infrared code.</summary>
    public static SettingKey OfCodeName(SettingId id, string name, string meaning)
    {
        return new SettingKey(id, name, SettingKind.CodeName, "", meaning);
    }

    /// <summary>Reads a value. Its number: that of a number (0 for an empty one), the place of a word, 0 for a code. False when it is not allowed.</summary>
    public bool TryRead(string value, out int number)
    {
        number = 0;
        if (value.Length == 0)
        {
            return this.DefaultText.Length == 0;
        }

        switch (this.Kind)
        {
            case SettingKind.Number:
                return TryReadNumber(value, out number) && number >= this.Lowest && number <= this.Highest;
            case SettingKind.Choice:
                return this.TryFindWord(value, out number);
            default:
                return IsCodeName(value);
        }
    }

    /// <summary>A number without sign or blanks. False when it is none, or has more than 9 digits.</summary>
    internal static bool TryReadNumber(string value, out int number)
    {
        number = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] < '0' || value[i] > '9' || i == MostDigits)
            {
                return false;
            }

            number = (number * 10) + (value[i] - '0');
        }

        return value.Length > 0;
    }

    private static bool IsCodeName(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-')
            {
                return false;
            }
        }

        return value.Length <= MostCodeLength;
    }

    private bool TryFindWord(string value, out int place)
    {
        for (place = 0; place < this.Words.Length; place++)
        {
            if (this.Words[place] == value)
            {
                return true;
            }
        }

        return false;
    }

    private string WordsInASentence()
    {
        string text = this.Words[0];
        for (int i = 1; i < this.Words.Length; i++)
        {
            text = text + (i == this.Words.Length - 1 ? " or " : ", ") + this.Words[i];
        }

        return text;
    }
}

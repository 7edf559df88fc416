namespace Sock.Firmware.Settings;

/// <summary>The text of sock.cfg, both ways. A file is taken whole or not at all; what is wrong with it is told line by line.</summary>
public sealed class SettingsText
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "sock.cfg";

    /// <summary>Name of the setting that comes last: a file that was cut off on its way has none, and half a file must not count.</summary>
    public const string EndName = "end";

    /// <summary>Its value.</summary>
    public const string EndValue = "yes";

    private const string Remedy = "correct the line or remove it";

    private readonly SettingKey[] keys = SettingsTable.Create();
    private readonly int[] foundInLine = new int[SettingsTable.Count];
    private readonly SettingsLines lines;
    private readonly SockSettings settings;
    private readonly SettingsRefusals refusals;
    private int endLine;

    private SettingsText(SettingsLines lines, SockSettings settings, SettingsRefusals refusals)
    {
        this.lines = lines;
        this.settings = settings;
        this.refusals = refusals;
    }

    /// <summary>
    /// Reads the first <paramref name="length"/> bytes of a file, whatever they hold. False: something was refused, the refusals say what, and
    /// <paramref name="target"/> has all defaults.
    /// </summary>
    public static bool Parse(byte[] text, int length, SockSettings target, SettingsRefusals refusals)
    {
        int before = refusals.Count;
        target.Reset();
        SettingsLines lines = new SettingsLines(text, length, refusals);
        if (lines.Begin())
        {
            new SettingsText(lines, target, refusals).ParseRest();
        }

        if (refusals.Count == before)
        {
            return true;
        }

        target.Reset();
        return false;
    }

    /// <summary>Writes a file without comments and returns its length in bytes; 0 when <paramref name="target"/> is too short for it.</summary>
    public static int Write(SockSettings settings, byte[] target)
    {
        SettingKey[] keys = SettingsTable.Create();
        int length = Append(target, 0, "version = " + SettingsLines.Version.ToString());
        for (int i = 0; i < keys.Length; i++)
        {
            length = Append(target, length, keys[i].Name + " = " + settings.TextOf(keys[i]));
        }

        length = Append(target, length, EndName + " = " + EndValue);
        return length > 0 ? length : 0;
    }

    // -1 once it does not fit.
    private static int Append(byte[] target, int length, string line)
    {
        if (length < 0 || length + line.Length + 1 > target.Length)
        {
            return -1;
        }

        for (int i = 0; i < line.Length; i++)
        {
            target[length + i] = (byte)line[i];
        }

        target[length + line.Length] = (byte)'\n';
        return length + line.Length + 1;
    }

    private static string Quoted(string value)
    {
        return value.Length == 0 ? "empty" : SettingsRefusals.Shown(value);
    }

    private void ParseRest()
    {
        while (this.lines.Next())
        {
            if (this.endLine != 0)
            {
                this.Refuse("this stands behind the end in line " + this.endLine.ToString(), "nothing there", "move the line up or remove it");
            }
            else if (this.lines.Name == EndName)
            {
                this.TakeEnd();
            }
            else
            {
                this.TakeSetting();
            }
        }

        if (this.endLine == 0)
        {
            this.refusals.Add(0, "the file stops without end = yes, so it may have been cut off", "that as its last line", "add it or send the file again");
        }

        // A code that is missing would be found out in the night, by a TV that plays on.
        if (this.settings.InfraredPresses > 0 && this.settings.InfraredCode.Length == 0)
        {
            int line = this.foundInLine[(int)SettingId.Infrared];
            this.refusals.Add(line, "infrared is on while infrared_code is empty", "the name of a code", "add infrared_code or turn infrared off");
        }
    }

    private void TakeEnd()
    {
        this.endLine = this.lines.LineNumber;
        if (this.lines.Value != EndValue)
        {
            this.Refuse("end is " + Quoted(this.lines.Value), EndValue, "correct the line, or send the file again if it was cut off");
        }
    }

    private void TakeSetting()
    {
        SettingKey key = this.FindKey();
        if (this.lines.Name == SettingsLines.VersionName)
        {
            this.Refuse("version stands here", "it once, before all others", "move the line up or remove it");
            return;
        }

        if (key == null)
        {
            this.Refuse(SettingsRefusals.Shown(this.lines.Name) + " is no setting", "a name from the table of settings", Remedy);
            return;
        }

        int earlier = this.foundInLine[(int)key.Id];
        if (earlier != 0)
        {
            this.Refuse(key.Name + " stands in line " + earlier.ToString() + " already", "it once", "remove one of the two");
            return;
        }

        this.foundInLine[(int)key.Id] = this.lines.LineNumber;
        if (!this.settings.TrySet(key, this.lines.Value))
        {
            this.Refuse(key.Name + " is " + Quoted(this.lines.Value), key.Allowed, Remedy);
        }
    }

    private SettingKey FindKey()
    {
        for (int i = 0; i < this.keys.Length; i++)
        {
            if (this.keys[i].Name == this.lines.Name)
            {
                return this.keys[i];
            }
        }

        return null;
    }

    private void Refuse(string found, string expected, string remedy)
    {
        this.refusals.Add(this.lines.LineNumber, found, expected, remedy);
    }
}

using Sock.Detection;
using Sock.Firmware.Infrared;

namespace Sock.Firmware.Settings;

/// <summary>What the maker set. Names, units, ranges and defaults: <see cref="SettingsTable"/>.</summary>
public sealed class SockSettings
{
    /// <summary>The code that was learned from a remote, as <see cref="InfraredCode"/>.</summary>
    public const string LearnedCode = IrPart.LearnedName;

    /// <summary>All defaults.</summary>
    public SockSettings()
    {
        this.Reset();
    }

    /// <summary>Which detector settings to start from. Default balanced.</summary>
    public SettingsProfile Profile { get; set; }

    /// <summary>Still epochs before the sock asks. Epochs of 30 s, 4..24; 0, the default, for the profile's.</summary>
    public int StillEpochs { get; set; }

    /// <summary>Questions an hour that the wearer finds bearable. 0..12, default 2.</summary>
    public int WarningsPerHour { get; set; }

    /// <summary>How long a snooze lasts. Minutes, 5..120, default 30.</summary>
    public int SnoozeMinutes { get; set; }

    /// <summary>Whether the motor asks too. Default true.</summary>
    public bool Vibrates { get; set; }

    /// <summary>True, the default: nothing but encrypted adverts. False: plain ones, because the maker chose so.</summary>
    public bool EncryptsAdverts { get; set; }

    /// <summary>How often <see cref="InfraredCode"/> is sent on falling asleep. 0, the default, to 2 times.</summary>
    public int InfraredPresses { get; set; }

    /// <summary>Name of the infrared code, or <see cref="LearnedCode"/>. At most 32 characters; empty, the default, for none.</summary>
    public string InfraredCode { get; set; }

    /// <summary>Whether the night log is kept. Default true.</summary>
    public bool KeepsNightLog { get; set; }

    /// <summary>Whether the maker wired the USB supply to the sense pin. Default false.</summary>
    public bool SensesUsb { get; set; }

    /// <summary>What the cell's voltage as measured is multiplied by. Permille, 900..1100, default 1000.</summary>
    public int CellScalePermille { get; set; }

    /// <summary>Name of the board, or auto, the default.</summary>
    public string Board { get; set; }

    /// <summary>Sets all defaults.</summary>
    public void Reset()
    {
        SettingKey[] keys = SettingsTable.Create();
        for (int i = 0; i < keys.Length; i++)
        {
            this.TrySet(keys[i], keys[i].DefaultText);
        }
    }

    /// <summary>Sets one setting from its text in the file. False, and nothing is changed, when the text is not allowed.</summary>
    public bool TrySet(SettingKey key, string value)
    {
        if (!key.TryRead(value, out int number))
        {
            return false;
        }

        switch (key.Id)
        {
            case SettingId.Profile: this.Profile = (SettingsProfile)number; break;
            case SettingId.StillEpochs: this.StillEpochs = number; break;
            case SettingId.WarningsPerHour: this.WarningsPerHour = number; break;
            case SettingId.SnoozeMinutes: this.SnoozeMinutes = number; break;
            case SettingId.Vibration: this.Vibrates = number == 1; break;
            case SettingId.Adverts: this.EncryptsAdverts = number == 0; break;
            case SettingId.Infrared: this.InfraredPresses = number; break;
            case SettingId.InfraredCode: this.InfraredCode = value; break;
            case SettingId.NightLog: this.KeepsNightLog = number == 1; break;
            case SettingId.UsbSense: this.SensesUsb = number == 1; break;
            case SettingId.CellScale: this.CellScalePermille = number; break;
            default: this.Board = value; break;
        }

        return true;
    }

    /// <summary>The text of one setting, as it stands in the file.</summary>
    public string TextOf(SettingKey key)
    {
        switch (key.Id)
        {
            case SettingId.Profile: return key.Words[(int)this.Profile];
            case SettingId.StillEpochs: return this.StillEpochs == 0 ? "" : this.StillEpochs.ToString();
            case SettingId.WarningsPerHour: return this.WarningsPerHour.ToString();
            case SettingId.SnoozeMinutes: return this.SnoozeMinutes.ToString();
            case SettingId.Vibration: return key.Words[this.Vibrates ? 1 : 0];
            case SettingId.Adverts: return key.Words[this.EncryptsAdverts ? 0 : 1];
            case SettingId.Infrared: return key.Words[this.InfraredPresses];
            case SettingId.InfraredCode: return this.InfraredCode;
            case SettingId.NightLog: return key.Words[this.KeepsNightLog ? 1 : 0];
            case SettingId.UsbSense: return key.Words[this.SensesUsb ? 1 : 0];
            case SettingId.CellScale: return this.CellScalePermille.ToString();
            default: return this.Board;
        }
    }

    /// <summary>What the detector is to run with.</summary>
    public DetectorSettings ToDetectorSettings()
    {
        DetectorSettings detector = this.OfProfile();
        detector.WarningsPerHour = this.WarningsPerHour;
        if (this.StillEpochs != 0)
        {
            detector.StillEpochsBeforeProbe = this.StillEpochs;
        }

        return detector;
    }

    private DetectorSettings OfProfile()
    {
        switch (this.Profile)
        {
            case SettingsProfile.Early: return DetectorSettings.Early();
            case SettingsProfile.Calm: return DetectorSettings.Calm();
            case SettingsProfile.Strict: return DetectorSettings.Strict();
            default: return DetectorSettings.Balanced();
        }
    }
}

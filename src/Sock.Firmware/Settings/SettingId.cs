namespace Sock.Firmware.Settings;

/// <summary>The settings a maker can turn, in the order of the file. <see cref="SettingsTable"/> tells everything else about each.</summary>
public enum SettingId : byte
{
    /// <summary>profile.</summary>
    Profile,

    /// <summary>still_epochs.</summary>
    StillEpochs,

    /// <summary>warnings_per_hour.</summary>
    WarningsPerHour,

    /// <summary>snooze_minutes.</summary>
    SnoozeMinutes,

    /// <summary>vibration.</summary>
    Vibration,

    /// <summary>adverts.</summary>
    Adverts,

    /// <summary>infrared.</summary>
    Infrared,

    /// <summary>infrared_code.</summary>
    InfraredCode,

    /// <summary>night_log.</summary>
    NightLog,

    /// <summary>usb_sense.</summary>
    UsbSense,

    /// <summary>cell_scale_permille.</summary>
    CellScale,

    /// <summary>board.</summary>
    Board,
}

namespace Sock.Firmware.Settings;

/// <summary>What stands behind the = of a setting.</summary>
public enum SettingKind : byte
{
    /// <summary>A whole number in a range.</summary>
    Number,

    /// <summary>One word of a few.</summary>
    Choice,

    /// <summary>The name of an infrared code.</summary>
    CodeName,
}

namespace Sock.Firmware.Settings;

/// <summary>How soon the sock asks; the order is that of the words in <see cref="SettingsTable"/>.</summary>
public enum SettingsProfile : byte
{
    /// <summary>The default.</summary>
    Balanced,

    /// <summary>Rather a question than a missed scene.</summary>
    Early,

    /// <summary>For quiet viewers.</summary>
    Calm,

    /// <summary>Never a false pause.</summary>
    Strict,
}

namespace Sock.Firmware.Pairing;

/// <summary>First byte of a write to the settings.</summary>
public enum SettingsStep : byte
{
    /// <summary>Forgets what was collected and collects anew, beginning with the bytes that follow, if any.</summary>
    Begin = 0,

    /// <summary>Adds the bytes that follow.</summary>
    Append = 1,

    /// <summary>Adds the bytes that follow, if any, then reads the whole and stores it or refuses it.</summary>
    Commit = 2,

    /// <summary>Two bytes follow, low byte first: from where in the stored text the next reads begin.</summary>
    ShowFrom = 3,
}

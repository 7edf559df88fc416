namespace Sock.Firmware;

/// <summary>What the LED says once. Told by rhythm, never by color; docs/led.md has them all on one page.</summary>
public enum LedSign : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Switched on, all is well; also the end of a snooze: one long light.</summary>
    On = 1,

    /// <summary>Switched on, but the settings were refused or the sock is not paired: one long light and two short ones.</summary>
    OnWithDefaults = 2,

    /// <summary>Switched off: three short lights.</summary>
    Off = 3,

    /// <summary>The sock will not ask for a while: two long lights.</summary>
    Snoozed = 4,

    /// <summary>The button's answer was taken: one short light.</summary>
    Answered = 5,

    /// <summary>The sock stays off while it charges: long, short, long.</summary>
    Charging = 6,

    /// <summary>The cell is empty: five flashes.</summary>
    CellEmpty = 7,

    /// <summary>Too hot: a flicker of one and a half seconds.</summary>
    TooHot = 8,

    /// <summary>Something was stored in pairing mode: two short lights and a long one.</summary>
    Stored = 9,
}

namespace Sock.Firmware;

/// <summary>Why a session comes to its end. After each of them the board starts afresh: at once, or when the button wakes it.</summary>
public enum SessionEnd : byte
{
    /// <summary>It goes on.</summary>
    None = 0,

    /// <summary>The wearer switched the sock off.</summary>
    SwitchedOff = 1,

    /// <summary>The cell is empty: a goodbye instead of silence.</summary>
    CellEmpty = 2,

    /// <summary>The module became too hot.</summary>
    TooHot = 3,

    /// <summary>A cable is in the USB socket: the sock is not to be worn while it charges.</summary>
    Charging = 4,

    /// <summary>Nobody has worn the sock for hours.</summary>
    Forgotten = 5,

    /// <summary>The wearer wants to pair.</summary>
    Pairing = 6,
}

namespace Sock.Firmware;

/// <summary>What the wearer does with the button.</summary>
public enum ButtonEvent : byte
{
    /// <summary>Nothing, or nothing that is decided yet.</summary>
    None = 0,

    /// <summary>It went down: the quickest answer to a question. One of the others follows.</summary>
    Down = 1,

    /// <summary>Pressed once and let go: on or off.</summary>
    Click = 2,

    /// <summary>Pressed twice in quick succession: snooze.</summary>
    DoubleClick = 3,

    /// <summary>Held: pairing mode. Told while it is still down.</summary>
    Hold = 4,
}

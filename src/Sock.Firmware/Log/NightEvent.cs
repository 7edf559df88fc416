namespace Sock.Firmware.Log;

/// <summary>Codes of what happens at a moment. Those below 16 are the numbers of <see cref="Detection.SockState"/>, which begins then. Fixed for ever.</summary>
public static class NightEvent
{
    /// <summary>The first code that is not a state.</summary>
    public const byte FirstDeed = 16;

    /// <summary>The wearer set a mark.</summary>
    public const byte Mark = 16;
}

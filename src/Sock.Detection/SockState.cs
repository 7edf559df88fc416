namespace Sock.Detection;

/// <summary>What the sock knows about its wearer. The numbers travel in the advert and are fixed for ever.</summary>
public enum SockState : byte
{
    /// <summary>The wearer moved lately.</summary>
    Awake = 0,

    /// <summary>Still for about 2 min: four still epochs. Nothing is done and no radio is brought up for it.</summary>
    Drowsy = 1,

    /// <summary>The sock asks "are you awake?". An answer leads back to <see cref="Awake"/>.</summary>
    Warning = 2,

    /// <summary>Nobody answered: the wearer dozed off at the onset that goes with this state.</summary>
    Asleep = 3,

    /// <summary>On no foot, as far as movement tells: never warns, never dozes.</summary>
    NotWorn = 4,

    /// <summary>The sensor is missing, silent or repeats itself: never warns, never dozes.</summary>
    Fault = 5,

    /// <summary>A last goodbye before the sock switches itself off.</summary>
    Off = 6,

    /// <summary>The wearer asked to be left alone for a while.</summary>
    Snoozed = 7,
}

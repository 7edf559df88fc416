namespace SockLab.Synthesis;

/// <summary>How much a limb moves in an epoch.</summary>
internal enum MovementClass
{
    /// <summary>Below 1.5 F.</summary>
    Still,

    /// <summary>From 1.5 F to below 4.5 F.</summary>
    Twitch,

    /// <summary>4.5 F and more.</summary>
    Large,
}

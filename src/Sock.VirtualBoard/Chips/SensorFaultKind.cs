namespace Sock.VirtualBoard.Chips;

/// <summary>What can go wrong with the sensor.</summary>
public enum SensorFaultKind : byte
{
    /// <summary>The part does not answer at its address: a torn wire.</summary>
    NoAcknowledge = 0,

    /// <summary>The part refuses after half of the bytes.</summary>
    PartialTransfer = 1,

    /// <summary>The bus driver fails with an exception: a line held low.</summary>
    BusError = 2,

    /// <summary>The part answers, but every new sample is the last one again.</summary>
    Stuck = 3,

    /// <summary>A transfer never ends: awake time passes and timers fire, until a timer reboots the board or power goes.</summary>
    BusHang = 4,

    /// <summary>
    /// The supply dips: when it begins the part forgets its registers and its FIFO and is asleep, as when power came, and until it is over nobody answers.
    /// </summary>
    BrownOut = 5,
}

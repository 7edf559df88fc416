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
}

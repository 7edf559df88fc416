namespace Sock.Firmware.Infrared;

/// <summary>Why a code was not sent. <see cref="IrErrors.Describe"/> has a sentence for each.</summary>
public enum IrError : byte
{
    /// <summary>It was sent.</summary>
    None = 0,

    /// <summary>There is no code: none was chosen, or none was learned.</summary>
    NoCode = 1,

    /// <summary>The protocol is none that the sock speaks.</summary>
    UnknownProtocol = 2,

    /// <summary>The address is negative or has more bits than the protocol.</summary>
    AddressOutOfRange = 3,

    /// <summary>The command is negative or has more bits than the protocol.</summary>
    CommandOutOfRange = 4,

    /// <summary>A raw code has no pulses, too many, or ends in a space.</summary>
    BadPulseCount = 5,

    /// <summary>A raw code has a pulse that is too short or too long.</summary>
    PulseOutOfRange = 6,

    /// <summary>The chip's pulse sender refused.</summary>
    NotSent = 7,
}

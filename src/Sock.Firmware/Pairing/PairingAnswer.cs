namespace Sock.Firmware.Pairing;

/// <summary>The answer to a write, as the error byte of the Attribute Protocol. 0x80 to 0x9F are the sock's own.</summary>
public enum PairingAnswer : byte
{
    /// <summary>Taken.</summary>
    Done = 0x00,

    /// <summary>Too short, or of another length than it has to be.</summary>
    WrongLength = 0x0D,

    /// <summary>The sock itself failed: nothing about the write is known to be wrong.</summary>
    Unlikely = 0x0E,

    /// <summary>The first byte is no step that there is.</summary>
    UnknownStep = 0x80,

    /// <summary>A chunk or an end came without a beginning.</summary>
    NothingBegun = 0x81,

    /// <summary>The text became longer than the sock takes; it is dropped.</summary>
    TooLong = 0x82,

    /// <summary>The text was read and refused; the status says why, and what was stored before still is.</summary>
    Refused = 0x83,
}

namespace Sock.Firmware.Infrared;

/// <summary>How a remote control speaks. The numbers are stored in flash: they never change their meaning.</summary>
public enum IrProtocol : byte
{
    /// <summary>None: nothing is known.</summary>
    None = 0,

    /// <summary>NEC: address of 8 bits and its complement, command of 8 bits and its complement, 38 kHz.</summary>
    Nec = 1,

    /// <summary>NEC with an address of 16 bits and no complement of it.</summary>
    NecExtended = 2,

    /// <summary>Samsung32: NEC's bits after a short lead, the address twice.</summary>
    Samsung32 = 3,

    /// <summary>Sony SIRC of 12 bits: command of 7 bits, device of 5; 40 kHz.</summary>
    Sirc12 = 4,

    /// <summary>Sony SIRC of 15 bits: command of 7 bits, device of 8.</summary>
    Sirc15 = 5,

    /// <summary>Sony SIRC of 20 bits: command of 7 bits, device of 5, extended device of 8. The address here is device + 32 x extended device.</summary>
    Sirc20 = 6,

    /// <summary>Philips RC5: address of 5 bits, command of 7 (the seventh in place of the second start bit), 36 kHz.</summary>
    Rc5 = 7,

    /// <summary>Philips RC6 mode 0: address and command of 8 bits, 36 kHz.</summary>
    Rc6 = 8,

    /// <summary>No known protocol: the pulses themselves, as they were learned.</summary>
    Raw = 9,
}

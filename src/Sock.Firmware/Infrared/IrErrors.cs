namespace Sock.Firmware.Infrared;

/// <summary>Words for <see cref="IrError"/>.</summary>
public static class IrErrors
{
    /// <summary>One sentence for a person: what was found, what was expected and what to do.</summary>
    public static string Describe(IrError error)
    {
        switch (error)
        {
            case IrError.None:
                return "The infrared code was sent.";
            case IrError.NoCode:
                return "There is no infrared code to send; choose one by name or learn one from the remote.";
            case IrError.UnknownProtocol:
                return "The infrared code has a protocol that the sock does not speak; learn the code from the remote.";
            case IrError.AddressOutOfRange:
                return "The infrared code's address has more bits than its protocol; correct it or learn the code from the remote.";
            case IrError.CommandOutOfRange:
                return "The infrared code's command has more bits than its protocol; correct it or learn the code from the remote.";
            case IrError.BadPulseCount:
                return "The raw infrared code has no odd number of pulses from 11 to 199; learn it again.";
            case IrError.PulseOutOfRange:
                return "The raw infrared code has a pulse outside 0.1 to 20 ms; learn it again.";
            case IrError.NotSent:
                return "The chip refused to send the infrared code; check that the pin of the infrared LED is an output.";
            default:
                return "The infrared code has an error without a name, number " + (int)error + ".";
        }
    }
}

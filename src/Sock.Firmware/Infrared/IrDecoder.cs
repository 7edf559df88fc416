namespace Sock.Firmware.Infrared;

/// <summary>Finds out which protocol a frame is of.</summary>
public static class IrDecoder
{
    /// <summary>The code of one frame: mark, space, and so on, a mark last, in microseconds; null when it is of no protocol that the sock speaks.</summary>
    public static IrCode Read(int[] pulsesMicros, int count)
    {
        IrCode code = PulseDistance.Read(pulsesMicros, count);
        if (code == null)
        {
            code = Sirc.Read(pulsesMicros, count);
        }

        if (code == null)
        {
            code = Rc6.Read(pulsesMicros, count);
        }

        return code == null ? Rc5.Read(pulsesMicros, count) : code;
    }
}

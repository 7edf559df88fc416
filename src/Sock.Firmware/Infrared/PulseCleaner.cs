namespace Sock.Firmware.Infrared;

/// <summary>
/// Takes out of a heard frame what no remote control sent. Receiver diodes need at least 6 periods of the carrier, 150 us, before they answer at all, and the
/// shortest pulse of any protocol here is 444 us; so what is shorter than 100 us is a disturbance.
/// </summary>
public static class PulseCleaner
{
    /// <summary>Takes the disturbances out of the frame: each joins the pulses on both sides of it. Returns the number of pulses that are left, a mark last.</summary>
    public static int Clean(int[] pulsesMicros, int count)
    {
        int written = 0;
        bool joinsNext = false;
        for (int i = 0; i < count; i++)
        {
            // What is written lies before what is read.
            int micros = pulsesMicros[i];
            bool isShort = micros < IrCode.ShortestPulseMicros;
            if (written > 0 && (isShort || joinsNext))
            {
                pulsesMicros[written - 1] += micros;
            }
            else if (written == 0 && (isShort || i % 2 != 0))
            {
                // A disturbance before the first light, and the darkness after it.
                continue;
            }
            else
            {
                pulsesMicros[written] = micros;
                written++;
            }

            joinsNext = isShort && !joinsNext;
        }

        return written % 2 == 0 && written > 0 ? written - 1 : written;
    }

    /// <summary>How many pulses of the frame are disturbances.</summary>
    public static int CountShort(int[] pulsesMicros, int count)
    {
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            found += pulsesMicros[i] < IrCode.ShortestPulseMicros ? 1 : 0;
        }

        return found;
    }
}

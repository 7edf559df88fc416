namespace Sock.Firmware.Infrared;

/// <summary>Light and dark in turn, as they are to be sent: a mark first, then a space, and so on.</summary>
public sealed class IrSignal
{
    /// <summary>Most pulses of a signal: two frames of a raw code and what is between them.</summary>
    public const int MostPulses = (2 * IrCode.MostRawPulses) + 1;

    /// <summary>Share of each carrier period in which the LED is lit. Percent; what remotes use, and easy on the LED.</summary>
    public const int DutyPercent = 33;

    private readonly int[] pulsesMicros = new int[MostPulses];

    /// <summary>Number of pulses.</summary>
    public int Count { get; private set; }

    /// <summary>Frequency that the marks are chopped with. Hertz.</summary>
    public int CarrierHz { get; private set; }

    /// <summary>Length of the whole signal, the darkness before its first light counted. Microseconds.</summary>
    public int TotalMicros { get; private set; }

    /// <summary>Length of a pulse, by its number: even ones are marks. Microseconds.</summary>
    public int PulseMicros(int index)
    {
        return this.pulsesMicros[index];
    }

    /// <summary>Begins a new signal.</summary>
    public void Clear(int carrierHz)
    {
        this.Count = 0;
        this.TotalMicros = 0;
        this.CarrierHz = carrierHz;
    }

    /// <summary>Adds light (true) or darkness. The same twice becomes one longer pulse; darkness before the first light takes its time and is no pulse.</summary>
    public void Add(bool mark, int micros)
    {
        bool lastIsMark = this.Count % 2 == 1;
        if (micros <= 0)
        {
            return;
        }

        this.TotalMicros += micros;
        if (this.Count == 0 && !mark)
        {
            return;
        }

        if (this.Count > 0 && lastIsMark == mark)
        {
            this.pulsesMicros[this.Count - 1] += micros;
        }
        else
        {
            this.pulsesMicros[this.Count] = micros;
            this.Count++;
        }
    }

    /// <summary>Adds a mark and the space after it.</summary>
    public void AddPair(int markMicros, int spaceMicros)
    {
        this.Add(true, markMicros);
        this.Add(false, spaceMicros);
    }

    /// <summary>Adds darkness until the signal is this long.</summary>
    public void PadTo(int totalMicros)
    {
        this.Add(false, totalMicros - this.TotalMicros);
    }
}

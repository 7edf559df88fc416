namespace Benchmarks.Energy;

/// <summary>What a board did in an evening, as far as it draws current. Times in seconds.</summary>
internal sealed record MeasuredEvening(string Name)
{
    /// <summary>From power on to power off.</summary>
    public double TotalS { get; init; }

    /// <summary>In light sleep.</summary>
    public double LightSleepS { get; init; }

    /// <summary>Awake, the radio's time included.</summary>
    public double AwakeS { get; init; }

    /// <summary>Awake with the Bluetooth stack up, starting included.</summary>
    public double StackOnS { get; init; }

    /// <summary>Awake with an advert on air; a part of <see cref="StackOnS"/>.</summary>
    public double AdvertisingS { get; init; }

    /// <summary>LED lit.</summary>
    public double LedLitS { get; init; }

    /// <summary>Motor running.</summary>
    public double MotorOnS { get; init; }

    /// <summary>I2C wires busy.</summary>
    public double I2cBusyS { get; init; }

    /// <summary>Starts of the Bluetooth stack.</summary>
    public int StackStarts { get; init; }

    /// <summary>Adverts that left the antenna.</summary>
    public long Adverts { get; init; }

    /// <summary>Reads of the sensor's FIFO.</summary>
    public int Batches { get; init; }

    /// <summary>Samples read.</summary>
    public long Samples { get; init; }

    /// <summary>Wake-ups out of light sleep: taken to be one for each batch, a little more than there are.</summary>
    public int Wakes { get; init; }

    /// <summary>Episodes: stretches of stillness in which the sock asked.</summary>
    public int Asked { get; init; }

    /// <summary>Episodes that ended in sleep.</summary>
    public int Dozes { get; init; }

    /// <summary>Awake with the radio down.</summary>
    public double RadioDownS => this.AwakeS - this.StackOnS;

    /// <summary>In deep sleep: neither awake nor in light sleep.</summary>
    public double DeepSleepS { get; init; }
}

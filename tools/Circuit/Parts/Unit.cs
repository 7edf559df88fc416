namespace Circuit.Parts;

/// <summary>The units that values of parts have.</summary>
public enum Unit
{
    /// <summary>Resistance.</summary>
    Ohm,

    /// <summary>Capacitance.</summary>
    Farad,

    /// <summary>Voltage.</summary>
    Volt,

    /// <summary>Charge of a cell.</summary>
    AmpereHour,

    /// <summary>Wavelength of a light.</summary>
    Meter,

    /// <summary>Frequency of a carrier.</summary>
    Hertz,
}

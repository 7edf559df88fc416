namespace Circuit.Parts;

/// <summary>What a pin does to its net; the words of electrical rule checks.</summary>
public enum PinKind
{
    /// <summary>Takes part without driving: resistors, switches, LEDs.</summary>
    Passive,

    /// <summary>Reads.</summary>
    Input,

    /// <summary>Drives high and low.</summary>
    Output,

    /// <summary>Pulls low only; a resistor makes it high.</summary>
    OpenDrain,

    /// <summary>Drives or reads, as the program says.</summary>
    Bidirectional,

    /// <summary>Takes supply.</summary>
    PowerIn,

    /// <summary>Gives supply.</summary>
    PowerOut,
}

namespace Sock.NanoCheck;

/// <summary>The kinds of steps in a script. Up to <see cref="Missing"/> a step's number says how many windows of 5 s it lasts; the others take no time.</summary>
public static class ScriptStep
{
    /// <summary>A foot at rest.</summary>
    public const byte Calm = 0;

    /// <summary>A foot at rest, at another place of the recording.</summary>
    public const byte OtherCalm = 1;

    /// <summary>Small movement, 2 to 4.5 F.</summary>
    public const byte Twitch = 2;

    /// <summary>Large movement, above 6 F and far below the 30 F that answer at once.</summary>
    public const byte Large = 3;

    /// <summary>Movement of more than 30 F, which answers a question.</summary>
    public const byte Answer = 4;

    /// <summary>A foot at rest and a sensor whose z always reads the same.</summary>
    public const byte StuckAxis = 5;

    /// <summary>A foot at rest and a sensor whose x sits at the end of its range, with noise.</summary>
    public const byte Saturated = 6;

    /// <summary>The same sample again and again.</summary>
    public const byte Frozen = 7;

    /// <summary>No data.</summary>
    public const byte Missing = 8;

    /// <summary>The wearer presses the button. The number means nothing.</summary>
    public const byte Button = 9;

    /// <summary>The motor runs from now on. Tenths of a second.</summary>
    public const byte Motor = 10;

    /// <summary>Samples that each window from now on has; 125 at the start, 170 at most: as many as the FIFO holds.</summary>
    public const byte SamplesPerWindow = 11;

    /// <summary>The sensor's temperature, told with every batch from now on. Halves of a degree Celsius.</summary>
    public const byte Temperature = 12;

    /// <summary>By how much the sensor cools with each window from now on. Hundredths of a degree Celsius.</summary>
    public const byte Cooling = 13;

    /// <summary>The sensor turns out to be another chip. The number means nothing.</summary>
    public const byte WrongChip = 14;

    /// <summary>The sock is switched off and on again: a new detector with the old one's memory. The number means nothing.</summary>
    public const byte NextNight = 15;
}

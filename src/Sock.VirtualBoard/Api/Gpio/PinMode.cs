namespace System.Device.Gpio;

/// <summary>What a pin is used as.</summary>
public enum PinMode
{
    /// <summary>Input, floating.</summary>
    Input,

    /// <summary>Input with a resistor to ground.</summary>
    InputPullDown,

    /// <summary>Input with a resistor to the supply.</summary>
    InputPullUp,

    /// <summary>Output that drives both levels.</summary>
    Output,

    /// <summary>Output that only drives low.</summary>
    OutputOpenDrain,

    /// <summary>Output that only drives low, with a resistor to the supply.</summary>
    OutputOpenDrainPullUp,

    /// <summary>Output that only drives high.</summary>
    OutputOpenSource,

    /// <summary>Output that only drives high, with a resistor to ground.</summary>
    OutputOpenSourcePullDown,
}

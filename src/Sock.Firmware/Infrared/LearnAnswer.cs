namespace Sock.Firmware.Infrared;

/// <summary>What came of listening to a remote control. <see cref="LearnAnswers.Describe"/> has a sentence for each.</summary>
public enum LearnAnswer : byte
{
    /// <summary>Nothing was heard.</summary>
    Nothing = 0,

    /// <summary>A frame was heard that looks like a key; it has to come once more.</summary>
    HeardOnce = 1,

    /// <summary>The same key was heard twice: there is a code.</summary>
    Learned = 2,

    /// <summary>Another key than the time before; the new one has to come once more.</summary>
    Different = 3,

    /// <summary>The remote control said "the same again" and not which key.</summary>
    RepeatOnly = 4,

    /// <summary>Fewer than 6 marks.</summary>
    TooShort = 5,

    /// <summary>More than 100 marks.</summary>
    TooLong = 6,

    /// <summary>Too many pulses that no remote control sends: sunlight, lamps.</summary>
    Noise = 7,

    /// <summary>The receiver's line does not move.</summary>
    StuckLine = 8,

    /// <summary>The chip refused to listen at the receiver's pin.</summary>
    NoReceiver = 9,

    /// <summary>A code was learned, and the flash refused to store it.</summary>
    NotStored = 10,
}

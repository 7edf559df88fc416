namespace Sock.Firmware.Board;

/// <summary>Whether there is a counter for the next encrypted advert. <see cref="CounterAnswers.Describe"/> has a sentence for each.</summary>
public enum CounterAnswer : byte
{
    /// <summary>There is one, and it will never be handed out again.</summary>
    Taken = 0,

    /// <summary>The sock has no key: it was never paired.</summary>
    NotPaired = 1,

    /// <summary>The sock had a key, and what is left of it in the flash cannot be believed.</summary>
    RecordDamaged = 2,

    /// <summary>The flash refused to note that more counters are in use; without that none may be used.</summary>
    FlashRefused = 3,

    /// <summary>All counters of this key are used up.</summary>
    UsedUp = 4,
}

namespace TvBridge.Socks.Trust;

/// <summary>What an advert is worth. Only <see cref="New"/> and <see cref="Repeat"/> may lead to anything but a line on the screen.</summary>
public enum SockVerdict
{
    /// <summary>A trusted sock says something that was not heard before.</summary>
    New,

    /// <summary>The last payload of a trusted sock once more, soon after the first time: a sign of life.</summary>
    Repeat,

    /// <summary>Nobody trusts that address.</summary>
    UnknownSock,

    /// <summary>A plain advert under the address of a sock that has a key: whoever wants to forge would leave the encryption out.</summary>
    PlainRefused,

    /// <summary>It is no advert of a sock; the error says why.</summary>
    Undecodable,

    /// <summary>The tag is not right: made with another key or address, forged, or damaged on its way.</summary>
    WrongKeyOrForged,

    /// <summary>Its counter is not larger than the last one that was taken.</summary>
    Replayed,

    /// <summary>The last payload once more, but later than a sock repeats one: somebody else sends it.</summary>
    StaleRepeat,

    /// <summary>
    /// The sock's own key made it, but what is remembered of its counters says otherwise, or nothing is remembered: a question to the user. Nothing
    /// is taken from the sock before it is answered.
    /// </summary>
    CounterLost,
}

namespace TvBridge.Tests.Socks.Trust;

/// <summary>What hostile air sends.</summary>
internal enum AirFuzzKind
{
    /// <summary>The sock's next payload.</summary>
    Genuine,

    /// <summary>Its last payload again.</summary>
    Repeat,

    /// <summary>An older payload of its, as it was recorded.</summary>
    Replay,

    /// <summary>Its last payload, or the one that it is about to send, with some bits turned.</summary>
    Flipped,

    /// <summary>The same, cut short or with more behind it.</summary>
    Cut,

    /// <summary>A plain advert under its address, in order but for that.</summary>
    Plain,

    /// <summary>An advert that is in order, made with another key, with a counter around every limit.</summary>
    Forged,

    /// <summary>An advert that the sock's own key made, holding what no sock says.</summary>
    Impossible,

    /// <summary>An advert that the sock's own key made, with a smaller counter: as after its flash was erased.</summary>
    Lower,

    /// <summary>An advert of a sock that nobody trusts, from one of very many addresses.</summary>
    Stranger,

    /// <summary>Any bytes, under any of the addresses.</summary>
    Noise,

    /// <summary>Plain adverts of a sock that is trusted with them, whole or mutated: who sent them cannot be told.</summary>
    PlainSock,

    /// <summary>An encrypted advert under the address of that sock.</summary>
    PlainSockEncrypted,
}

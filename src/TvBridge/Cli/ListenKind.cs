namespace TvBridge.Cli;

/// <summary>What became of an advert, as far as it decides how it is shown.</summary>
internal enum ListenKind
{
    /// <summary>Of a trusted sock, and taken.</summary>
    Taken,

    /// <summary>Under a trusted sock's address, and refused.</summary>
    Refused,

    /// <summary>Of a sock that nobody trusts.</summary>
    NotTrusted,

    /// <summary>Encrypted, by somebody whose key is not known.</summary>
    NoKey,

    /// <summary>BTHome of something that is no sock.</summary>
    OtherDevice,

    /// <summary>Not to be made sense of.</summary>
    Unreadable,
}

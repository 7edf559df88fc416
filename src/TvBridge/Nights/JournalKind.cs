namespace TvBridge.Nights;

/// <summary>What a line of the journal is about.</summary>
public enum JournalKind
{
    /// <summary>A kind that this version does not know: written by a newer one, and left alone.</summary>
    Other,

    /// <summary>A sock changed its state.</summary>
    Heard,

    /// <summary>A TV was asked what it does.</summary>
    TvRead,

    /// <summary>A pause command is about to go out: written before it, so that a bridge that is stopped in between knows of it.</summary>
    Pausing,

    /// <summary>The pause of an episode was decided and done, however it ended.</summary>
    Pause,

    /// <summary>The place in what was playing at which sleep began.</summary>
    Bookmark,

    /// <summary>Something worth knowing later.</summary>
    Note,

    /// <summary>Something that went wrong.</summary>
    Problem,
}

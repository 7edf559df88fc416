namespace TvBridge.Socks.Windows;

/// <summary>What became of a request to a sock.</summary>
internal enum LinkOutcome
{
    /// <summary>It was answered.</summary>
    Done,

    /// <summary>The sock cannot be reached any more.</summary>
    Lost,

    /// <summary>The sock answered with an error.</summary>
    Refused,

    /// <summary>Windows does not let this program ask.</summary>
    NotAllowed,
}

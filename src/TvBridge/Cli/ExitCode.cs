namespace TvBridge.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed: a file, a TV or a sock did not do what it had to.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or configuration; the message names the key, the value and what is allowed.</summary>
    public const int Usage = 2;
}

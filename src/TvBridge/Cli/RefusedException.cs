using System;

namespace TvBridge.Cli;

/// <summary>A command cannot go on. Its message is one sentence for a person: what, where, what was expected, what to do next.</summary>
internal sealed class RefusedException(string message, int exitCode) : Exception(message)
{
    /// <summary>What the program tells the shell.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>Wrong usage or configuration.</summary>
    public static RefusedException Usage(string message) => new(message, Cli.ExitCode.Usage);

    /// <summary>A file, a TV or a sock did not do what it had to.</summary>
    public static RefusedException Failed(string message) => new(message, Cli.ExitCode.Failed);
}

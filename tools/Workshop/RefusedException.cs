using System;

namespace Workshop;

/// <summary>What a person asked for, or wrote into a file, cannot be: one sentence that tells what, where, what is allowed and what to do. A tool prints it and ends with <see cref="Cli.ExitCode.WrongUsage"/>.</summary>
public class RefusedException : Exception
{
    /// <summary>With the sentence.</summary>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence and what led to it.</summary>
    public RefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a word; not used.</summary>
    public RefusedException()
    {
    }
}

namespace Workshop.Cli;

/// <summary>What the program ends with.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Not done: a file differs, a rule is broken.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, or a description that cannot be.</summary>
    public const int WrongUsage = 2;
}

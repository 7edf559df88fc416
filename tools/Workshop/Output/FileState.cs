namespace Workshop.Output;

/// <summary>A file that is not as it should be.</summary>
/// <param name="Path">From the repository's root.</param>
/// <param name="Fault">How.</param>
public sealed record FileState(string Path, FileFault Fault);

/// <summary>How a file can differ from what the source makes.</summary>
public enum FileFault
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It has another content.</summary>
    Different,

    /// <summary>Nothing makes it.</summary>
    LeftOver,
}

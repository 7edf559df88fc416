namespace Workshop.Output;

/// <summary>A file that is not as it should be.</summary>
/// <param name="Path">From the repository's root.</param>
/// <param name="Fault">How.</param>
public sealed record FileState(string Path, FileFault Fault)
{
    /// <summary>As a line of a list: "different  hardware/README.md".</summary>
    public override string ToString()
    {
        string word = this.Fault switch
        {
            FileFault.Missing => "missing  ",
            FileFault.Different => "different",
            _ => "left over",
        };
        return $"{word}  {this.Path}";
    }
}

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

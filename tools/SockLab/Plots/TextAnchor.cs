namespace SockLab.Plots;

/// <summary>Which point of a text its place is.</summary>
internal enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

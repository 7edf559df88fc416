namespace Circuit.Rules;

/// <summary>On which side of its limit a figure has to stay.</summary>
public enum Bound
{
    /// <summary>Not above it.</summary>
    AtMost,

    /// <summary>Not below it.</summary>
    AtLeast,
}

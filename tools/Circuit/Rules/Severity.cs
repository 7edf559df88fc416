namespace Circuit.Rules;

/// <summary>What came of a rule at one place.</summary>
public enum Severity
{
    /// <summary>It holds there, with so much to spare.</summary>
    Held,

    /// <summary>It does not: do not solder this.</summary>
    Broken,
}

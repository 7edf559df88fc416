using System;

namespace Knit.Machine;

/// <summary>What a sentence asks for cannot be knitted: what is wrong, as part of a sentence without its full stop.</summary>
public sealed class CannotKnitException : Exception
{
    /// <summary>With what is wrong.</summary>
    public CannotKnitException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what led to it.</summary>
    public CannotKnitException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a word; not used.</summary>
    public CannotKnitException()
    {
    }

    /// <summary>The row, as a knitter calls it; empty outside of one.</summary>
    public string Row { get; set; } = string.Empty;

    /// <summary>The stitch of the row, from 1; 0 outside of one.</summary>
    public int Stitch { get; set; }
}

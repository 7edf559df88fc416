using System;
using Workshop;

namespace Circuit;

/// <summary>The description of a circuit, or a file beside it, says something that cannot be: one sentence that tells what, where, what is allowed and what to do.</summary>
public sealed class CircuitException : RefusedException
{
    /// <summary>With the sentence.</summary>
    public CircuitException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence and what led to it.</summary>
    public CircuitException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a word; not used.</summary>
    public CircuitException()
    {
    }
}

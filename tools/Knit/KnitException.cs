using System;
using Workshop;

namespace Knit;

/// <summary>A pattern, a picture or an option says something that cannot be: one sentence that tells what, where, what is allowed and what to do.</summary>
public sealed class KnitException : RefusedException
{
    /// <summary>With the sentence.</summary>
    public KnitException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence and what led to it.</summary>
    public KnitException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a word; not used.</summary>
    public KnitException()
    {
    }
}

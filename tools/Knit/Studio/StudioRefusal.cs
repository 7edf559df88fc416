using System;

namespace Knit.Studio;

/// <summary>A request that the studio does not serve.</summary>
/// <param name="status">Of HTTP: 400, 403, 413, 415.</param>
/// <param name="sentence">What was wrong, what was expected and what to do.</param>
internal sealed class StudioRefusal(int status, string sentence) : Exception(sentence)
{
    /// <summary>The status of HTTP.</summary>
    public int Status => status;
}

/// <summary>What is answered in place of a result.</summary>
/// <param name="Error">One sentence.</param>
internal sealed record StudioFault(string Error);

using System;

namespace TvBridge.Socks.BlueZ;

/// <summary>What is to be done next.</summary>
internal enum BlueZStepKind
{
    /// <summary>Nothing until <see cref="BlueZStep.DueAt"/>, or until something changes.</summary>
    Wait,

    /// <summary>BlueZ's objects are to be read.</summary>
    Load,

    /// <summary>An adapter is to begin listening.</summary>
    Begin,
}

/// <summary>What is to be done next.</summary>
/// <param name="Kind">That.</param>
/// <param name="DueAt">For waiting: until when; the end of time for as long as nothing changes.</param>
/// <param name="Owner">For reading: whose objects.</param>
/// <param name="Adapter">For beginning: which adapter.</param>
/// <param name="Ear">For beginning: where the outcome goes.</param>
internal sealed record BlueZStep(BlueZStepKind Kind, DateTimeOffset DueAt, string? Owner = null, BlueZAdapter? Adapter = null, AdapterEar? Ear = null);

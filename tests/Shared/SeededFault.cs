using System;
using Circuit.Netlist;

namespace Sock.Tests.Shared;

/// <summary>One fault in a circuit that is sound otherwise.</summary>
/// <param name="Name">Short: "swapped-sda-scl".</param>
/// <param name="Description">What was done.</param>
/// <param name="Rule">Id of the rule that has to report it.</param>
/// <param name="Sentence">What that rule says, to the letter.</param>
/// <param name="Make">Makes the faulty circuit.</param>
public sealed record SeededFault(string Name, string Description, string Rule, string Sentence, Func<CircuitDesign> Make)
{
    /// <inheritdoc/>
    public override string ToString() => this.Name;
}

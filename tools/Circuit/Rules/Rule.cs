using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Rules;

/// <summary>Something that every circuit has to keep.</summary>
/// <param name="Id">Its name: "led-current".</param>
/// <param name="Sentence">What it asks for.</param>
/// <param name="Look">Looks at a circuit.</param>
public sealed record Rule(string Id, string Sentence, Func<Wires, IEnumerable<Finding>> Look)
{
    /// <summary>What it finds in a circuit: every place where it is broken, and every figure that it reckons. Nothing where it asks for nothing.</summary>
    public IEnumerable<Finding> Judge(CircuitDesign design) => this.Judge(new Wires(design));

    /// <summary>As <see cref="Judge(CircuitDesign)"/>.</summary>
    public IEnumerable<Finding> Judge(Wires wires) => this.Look(wires).Select(finding => finding with { Rule = this.Id });

    /// <inheritdoc/>
    public override string ToString() => this.Id;
}

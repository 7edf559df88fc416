using System;
using System.Collections.Generic;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Case;

/// <summary>The files in hardware/case that are made from a circuit.</summary>
public static class CaseFiles
{
    /// <summary>Numbers of the printed case and template of the pouch; none for a board that is not worn.</summary>
    public static IEnumerable<GeneratedFile> Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return design.Board.HasCharger ? [CaseParameters.Of(design), FeltTemplate.Of(design)] : [];
    }
}

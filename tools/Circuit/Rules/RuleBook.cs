using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Rules;

/// <summary>All rules that every circuit has to keep.</summary>
public static class RuleBook
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ConnectionRules.All, .. CopperRules.All, .. PartRules.All, .. FirmwareRules.All, .. ChipRules.All, .. LedRules.All, .. InputRules.All, .. SensorRules.All,
        .. MotorRules.All, .. TransistorRules.All, .. SupplyRules.All, .. CellRules.All, .. SenseRules.All,
    ];

    /// <summary>Everything that all rules find in a circuit: broken places and figures.</summary>
    public static IReadOnlyList<Finding> Check(CircuitDesign design) => Check(new Wires(design));

    /// <summary>As <see cref="Check(CircuitDesign)"/>.</summary>
    public static IReadOnlyList<Finding> Check(Wires wires) => [.. All.SelectMany(rule => rule.Judge(wires))];

    /// <summary>The places where a circuit breaks a rule; none in a sound one.</summary>
    public static IReadOnlyList<Finding> BrokenIn(CircuitDesign design) => [.. Check(design).Where(finding => finding.Severity == Severity.Broken)];

    /// <summary>The rule of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Rule Find(string id) => All.FirstOrDefault(rule => rule.Id == id) ?? throw new ArgumentException($"no rule is called '{id}'", nameof(id));
}

using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Rules;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Rules;

public class RuleBookTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    private static IEnumerable<SeededFault> Faults => SeededFaults.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_holds_for_every_circuit(string name) => Assert.Empty(RuleBook.BrokenIn(SeededFaults.Sound(name)).Select(finding => finding.Rule + ": " + finding.Sentence));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void A_planted_fault_is_reported_to_the_letter(string name)
    {
        SeededFault fault = Faults.Single(other => other.Name == name);

        IEnumerable<Finding> found = RuleBook.Find(fault.Rule).Judge(fault.Make());

        Assert.Contains(fault.Sentence, found.Where(finding => finding.Severity == Severity.Broken).Select(finding => finding.Sentence));
    }
}

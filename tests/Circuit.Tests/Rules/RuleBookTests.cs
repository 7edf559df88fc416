using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Circuit.Designs;
using Circuit.Rules;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Rules;

public class RuleBookTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    public static TheoryData<string> FaultNames => [.. Faults.Select(fault => fault.Name)];

    private static IEnumerable<SeededFault> Faults => [.. SeededFaults.All, .. CopperFaults.All, .. FirmwareFaults.All, .. PartFaults.All, .. SupplyFaults.All];

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

    [Fact]
    public void No_rule_is_without_a_planted_fault() => Assert.Equal(RuleBook.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Faults.Select(fault => fault.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("swapped-sda-scl")]
    [InlineData("duplicate-reference")]
    [InlineData("reversed-diode")]
    [InlineData("missing-pull-down")]
    [InlineData("led-without-resistor")]
    [InlineData("wake-pin-cannot-wake")]
    [InlineData("wrong-value")]
    public void The_commonest_faults_are_among_those_that_every_checker_is_tried_with(string name) => Assert.Contains(SeededFaults.All, fault => fault.Name == name);

    // A rule with several figures could be caught at one of them and be blind at the others.
    [Fact]
    public void No_figure_is_without_a_planted_fault_that_goes_beyond_its_limit()
    {
        IEnumerable<string> reckoned = SockCircuit.All.SelectMany(RuleBook.Check).Where(finding => finding.Margin is not null).Select(FigureOf).Distinct();
        HashSet<string> broken = [.. Faults.SelectMany(fault => RuleBook.BrokenIn(fault.Make())).Where(finding => finding.Margin is not null).Select(FigureOf)];

        string[] missing = [.. reckoned.Where(figure => !broken.Contains(figure))];
        Assert.True(missing.Length == 0, "no planted fault goes beyond: " + string.Join("; ", missing));
    }

    [Fact]
    public void Rules_have_names_of_their_own_and_sentences() =>
        Assert.All(RuleBook.All, rule => Assert.True(RuleBook.All.Count(other => other.Id == rule.Id) == 1 && rule.Sentence.EndsWith('.') && Regex.IsMatch(rule.Id, "^[a-z0-9-]+$"), rule.Id));

    [Fact]
    public void Every_finding_says_one_sentence_with_a_place()
    {
        IEnumerable<Finding> findings = Faults.SelectMany(fault => RuleBook.Check(fault.Make()));

        Assert.All(findings, finding => Assert.True(finding.Where.Length > 0 && finding.Rule.Length > 0 && finding.Sentence.EndsWith('.') && !finding.Sentence.Contains(". ", StringComparison.Ordinal), finding.Sentence));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_not_found() => Assert.Throws<ArgumentException>(() => RuleBook.Find("fortune"));

    // "current of D1, at most" and "current of D2, at most" are one figure.
    private static string FigureOf(Finding finding) => $"{finding.Rule}: {Regex.Replace(finding.Margin!.Quantity, @"\b[A-Z]+\d+\b|SDA|SCL", "#")}, {finding.Margin.Bound}";
}

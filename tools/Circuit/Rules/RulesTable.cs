using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Rules;

/// <summary>What all rules find in the circuits of a board.</summary>
public sealed class RulesTable
{
    /// <summary>Judges some circuits of one board.</summary>
    /// <param name="designs">The circuits; one at least.</param>
    public RulesTable(IReadOnlyList<CircuitDesign> designs)
    {
        ArgumentNullException.ThrowIfNull(designs);
        (Variant Variant, Finding Finding)[] found = [.. designs.SelectMany(design => RuleBook.Check(design).Select(finding => (design.Variant, finding)))];
        List<string> order = [.. RuleBook.All.Select(rule => rule.Id)];
        this.Board = designs[0].Board;
        this.Variants = string.Join(", ", designs.Select(design => VariantNames.Of(design.Variant)));
        this.Broken = [.. found.Where(pair => pair.Finding.Severity == Severity.Broken).Select(pair => $"{VariantNames.Of(pair.Variant)}, {pair.Finding.Rule}: {pair.Finding.Sentence}")];
        this.BrokenRules = [.. found.Where(pair => pair.Finding.Severity == Severity.Broken).Select(pair => pair.Finding.Rule).Distinct()];
        this.Rows =
        [
            .. found.Where(pair => pair.Finding.Margin is not null).GroupBy(pair => (pair.Finding.Rule, pair.Finding.Margin!))
                .OrderBy(same => order.IndexOf(same.Key.Rule))
                .Select(same => new RulesRow(same.Key.Rule, same.Key.Item2, NamesOf(same.Select(pair => pair.Variant).Distinct(), designs.Count))),
        ];
    }

    /// <summary>The board.</summary>
    public BoardProfile Board { get; }

    /// <summary>The variants that were judged.</summary>
    public string Variants { get; }

    /// <summary>The figures, by rule.</summary>
    public IReadOnlyList<RulesRow> Rows { get; }

    /// <summary>What is broken, with variant and rule; empty where all holds.</summary>
    public IReadOnlyList<string> Broken { get; }

    /// <summary>Ids of the rules that are broken somewhere.</summary>
    public IReadOnlyList<string> BrokenRules { get; }

    /// <summary>Rules that hold and have no figure here, or ask for nothing here.</summary>
    public IEnumerable<Rule> WithoutFigure => RuleBook.All.Where(rule => this.Rows.All(row => row.Rule != rule.Id) && !this.BrokenRules.Contains(rule.Id));

    /// <summary>"47 of 47 rules hold in minimal, full, classic; the least to spare: ...".</summary>
    public string Verdict
    {
        get
        {
            RulesRow? closest = this.Rows.MinBy(row => row.Margin.HeadroomPercent);
            string least = closest is null ? string.Empty : $"; the least to spare has {closest.Rule}, {closest.Margin.Quantity}: {closest.Spare}";
            return $"{RuleBook.All.Count - this.BrokenRules.Count} of {RuleBook.All.Count} rules hold in {this.Variants}{least}.";
        }
    }

    /// <summary>The table of a board, all its variants.</summary>
    public static RulesTable Of(BoardProfile board) => new([.. SockCircuit.All.Where(design => design.Board.ShortName == board?.ShortName)]);

    private static string NamesOf(IEnumerable<Variant> variants, int all)
    {
        string[] names = [.. variants.Select(VariantNames.Of)];
        return all > 1 && names.Length == all ? "all" : string.Join(", ", names);
    }
}

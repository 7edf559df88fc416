using System.Collections.Generic;
using Knit.Machine;
using Knit.Motifs;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>Lets the machine knit a choice of a pattern from the very sentences that are printed.</summary>
public static class SockKnitter
{
    /// <summary>Knits it, or as far as it goes.</summary>
    public static KnittedSock Knit(Pattern pattern, Choice choice)
    {
        KnittedSock empty = new() { Pattern = pattern, Choice = choice, Numbers = new Numbers(), Sections = [], Composition = null, Rows = [], Fault = null };
        try
        {
            Numbers numbers = pattern.NumbersOf(choice);
            if (PocketRule.WhyNot(pattern, choice, numbers.Whole("leg")) is string why)
            {
                return empty with { Fault = Fault.In(pattern, choice, why) };
            }

            Composition? composition = pattern.Chart is null ? null : Composition.Of(pattern.Chart, numbers.Whole("stitches"));
            IReadOnlyList<FilledSection> sections = FilledSection.Of(pattern, numbers);
            return Knit(empty with { Numbers = numbers, Composition = composition, Sections = sections });
        }
        catch (KnitException fault)
        {
            return empty with { Fault = Fault.In(pattern, choice, fault.Message) };
        }
    }

    /// <summary>Knits sentences that were printed, for instance on a page, in place of those that the pattern would be filled with.</summary>
    /// <param name="sock">The choice, its numbers, and the sentences.</param>
    public static KnittedSock Knit(KnittedSock sock)
    {
        KnittingMachine machine = new(sock.Pattern.ColorRoles, sock.Composition?.Grid);
        InstructionParser parser = new(sock.Pattern.ColorRoles);
        foreach (FilledSection section in sock.Sections)
        {
            machine.Begin(section.Name);
            foreach (FilledLine line in section.Lines)
            {
                if (!line.Source.IsNote && Follow(machine, parser, line) is (string why, string row, int stitch))
                {
                    string sentence = $"{why} (\"{line.Text}\", {line.Source.File} line {line.Source.Line})";
                    return sock with { Rows = machine.Rows, Fault = new Fault(sock.Pattern.Name, sock.Choice.ToString(), section.Name, row, stitch, sentence) };
                }
            }
        }

        try
        {
            machine.Finish();
            return sock with { Rows = machine.Rows, Fault = null };
        }
        catch (CannotKnitException fault)
        {
            return sock with { Rows = machine.Rows, Fault = Fault.In(sock.Pattern, sock.Choice, fault.Message) };
        }
    }

    private static (string Why, string Row, int Stitch)? Follow(KnittingMachine machine, InstructionParser parser, FilledLine line)
    {
        try
        {
            machine.Follow(parser.Parse(line.Text));
            return null;
        }
        catch (CannotKnitException fault)
        {
            return (fault.Message, fault.Row, fault.Stitch);
        }
        catch (KnitException fault)
        {
            return (fault.Message.TrimEnd('.'), string.Empty, 0);
        }
    }
}

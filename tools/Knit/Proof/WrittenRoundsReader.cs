using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Proof;

/// <summary>Reads the rounds of a chart in words back into stitches: the machine knits them.</summary>
public static class WrittenRoundsReader
{
    /// <summary>The stitches.</summary>
    /// <param name="sentences">Rounds, numbered from 1 without a gap.</param>
    /// <param name="stitches">Stitches of the round.</param>
    /// <param name="colors">Names of the colors: MC first.</param>
    /// <exception cref="KnitException">A sentence is not understood, or cannot be knitted.</exception>
    public static StitchGrid Read(IReadOnlyList<string> sentences, int stitches, IReadOnlyList<string> colors)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(colors);
        KnittingMachine machine = new(colors, null);
        InstructionParser parser = new(colors);
        machine.Begin("Chart in words");
        machine.Follow(new CastOn(stitches, colors[0]) { Count = stitches });
        foreach (string sentence in sentences)
        {
            Follow(machine, sentence, parser.Parse(sentence));
        }

        return new StitchGrid(machine.Rows.Skip(1).Select(row => row.Stitches.Select(stitch => stitch.Color)));
    }

    private static void Follow(KnittingMachine machine, string sentence, Instruction instruction)
    {
        if (instruction is not RowInstruction { Label: { Kind: RowKind.Round, IsNumbered: true } })
        {
            throw new KnitException($"'{sentence}' stands among the rounds of the chart; expected 'Rnd' and its number; move it elsewhere.");
        }

        try
        {
            machine.Follow(instruction);
        }
        catch (CannotKnitException fault)
        {
            throw new KnitException($"'{sentence}', stitch {fault.Stitch}: {fault.Message}; expected rounds that end where they began; count its stitches.", fault);
        }
    }
}

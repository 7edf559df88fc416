using System;
using System.Collections.Generic;

namespace Knit.Notation;

/// <summary>Reads the sentences of a pattern, filled with the numbers of one size, as a knitter reads them on paper.</summary>
/// <param name="colors">The names of the colors: MC, CC.</param>
public sealed class InstructionParser(IReadOnlyCollection<string> colors)
{
    private const int LongestSentence = 4000;

    /// <summary>Reads one sentence.</summary>
    /// <exception cref="KnitException">It is not understood.</exception>
    public Instruction Parse(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Length > LongestSentence)
        {
            throw new KnitException($"a sentence has {sentence.Length} characters; expected {LongestSentence} at most; make rows of it.");
        }

        WordReader words = new(sentence);
        Instruction instruction = this.Read(words);
        words.Accept(".");
        if (words.Accept("["))
        {
            instruction = instruction with { Count = words.Number("the number of stitches") };
            words.Accept("sts");
            words.Expect("]");
        }

        return words.IsAtEnd ? instruction : throw words.Unexpected("the end of the sentence");
    }

    private Instruction Read(WordReader words)
    {
        if (words.Accept("cast", "on"))
        {
            int stitches = words.Number("how many stitches are cast on");
            words.Expect("sts", "with");
            CastOn castOn = new(stitches, this.Color(words));
            words.Expect(";");
            words.Expect("join", "in", "the", "round");
            return castOn;
        }

        if (words.Accept("change", "to"))
        {
            return new ChangeColor(this.Color(words));
        }

        if (words.Accept("repeat"))
        {
            return Repeat(words);
        }

        if (words.Accept("work"))
        {
            return Chart(words);
        }

        return words.SeesAny(["rnd", "rnds", "row", "rows", "next", "joining", "last"]) ? this.Row(words) : this.Rare(words);
    }

    private Instruction Rare(WordReader words)
    {
        if (words.Accept("heel", ":"))
        {
            return Heel(words);
        }

        if (words.Accept("graft"))
        {
            int ahead = words.Number("how many stitches");
            words.Expect("sts", "to");
            int behind = words.Number("how many stitches");
            words.Expect("sts");
            return new Graft(ahead, behind);
        }

        if (words.Accept("bind", "off"))
        {
            BindOff bindOff = new(words.Number("how many stitches"));
            words.Expect("sts");
            return bindOff;
        }

        if (words.Accept("sew", "both", "sides", "to", "the", "leg", ",", "row", "for", "rnd", ",", "from", "rnd"))
        {
            int from = words.Number("a round");
            words.Expect("up", "to", "rnd");
            return new SewSides(from, words.Number("a round"));
        }

        string? piece = Array.Find(["Patch", "Flap"], name => words.Accept(name, ":"));
        return piece is null
            ? throw words.Unexpected("'Cast on', 'Change to', 'Rnd', 'Row', 'Next', 'Joining rnd', 'Repeat', 'Work', 'Heel:', 'Patch:', 'Flap:', 'Sew', 'Bind off' or 'Graft'")
            : this.PickUp(words, piece);
    }

    private static SetHeel Heel(WordReader words)
    {
        words.Expect("the", "last");
        int before = words.Number("how many stitches");
        words.Expect("and", "the", "next");
        int after = words.Number("how many stitches");
        words.Expect("sts", "are", "worked", "back", "and", "forth", ";", "the", "other");
        int waiting = words.Number("how many stitches");
        words.Expect("wait");
        return new SetHeel(before, after, waiting);
    }

    private PickUp PickUp(WordReader words, string piece)
    {
        words.Expect("with");
        string color = this.Color(words);
        words.Expect("pick", "up");
        int stitches = words.Number("how many stitches");
        words.Expect("sts", "in", "rnd");
        int round = words.Number("a round of the leg");
        words.Expect("of", "the", "leg", ",", "sts");
        (int first, int last) = words.Range("a stitch of the round");
        return new PickUp(piece, color, stitches, round, first, last);
    }

    private RowInstruction Row(WordReader words)
    {
        RowLabel label = ReadLabel(words);
        words.Expect(":");
        return new RowInstruction(label, new StepParser(words, colors).Steps());
    }

    private static RowLabel ReadLabel(WordReader words)
    {
        if (words.Accept("joining", "rnd"))
        {
            return new RowLabel(RowKind.Joining, 0, 1, null);
        }

        if (words.Accept("last", "part"))
        {
            return new RowLabel(RowKind.Part, 0, 1, null);
        }

        if (words.Accept("next"))
        {
            int rows = words.AcceptNumber() ?? 1;
            return new RowLabel(ReadKind(words), 0, rows, ReadSide(words));
        }

        RowKind kind = ReadKind(words);
        (int first, int last) = words.Range("the number of the row");
        return first >= 1 && last >= first
            ? new RowLabel(kind, first, last, ReadSide(words))
            : throw new KnitException($"rows {first}-{last} run backward; expected the smaller number first, from 1; look at the numbers they are made of.");
    }

    private static RowKind ReadKind(WordReader words) => words.Accept("rnd") || words.Accept("rnds") ? RowKind.Round
        : words.Accept("row") || words.Accept("rows") ? RowKind.Row
        : throw words.Unexpected("'rnd' or 'row'");

    private static Side? ReadSide(WordReader words) => words.Accept("(", "RS", ")") ? Side.RS : words.Accept("(", "WS", ")") ? Side.WS : null;

    private static RepeatRows Repeat(WordReader words)
    {
        ReadKind(words);
        (int first, int last) = words.Range("the number of the row");
        if (words.Accept("once", "more"))
        {
            return new RepeatRows(first, last, 1);
        }

        words.Expect("another");
        int times = words.Number("how often, or 'once more'");
        words.Expect("times");
        return new RepeatRows(first, last, times);
    }

    private static ChartRounds Chart(WordReader words)
    {
        ReadKind(words);
        (int first, int last) = words.Range("a round of the chart");
        words.Expect("of", "the", "chart");
        return new ChartRounds(first, last, words.AcceptTimes() ?? throw words.Unexpected("how often, as 'once' or '4 times',"));
    }

    private string Color(WordReader words) => words.AcceptOne(colors) ?? throw words.Unexpected($"a color ({string.Join(", ", colors)})");
}

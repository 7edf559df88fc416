using System.Collections.Generic;
using System.Linq;

namespace Knit.Notation;

/// <summary>Reads the steps of a row: "sl1, *k2, p2* to last 3 sts, ssk, k1, turn".</summary>
internal sealed class StepParser(WordReader words, IReadOnlyCollection<string> colors)
{
    private const int MostSteps = 400;
    private const int DeepestStar = 4;
    private int depth;

    /// <summary>The steps up to a full stop, a star or the end.</summary>
    public IReadOnlyList<Step> Steps()
    {
        List<Step> steps = [];
        do
        {
            steps.Add(this.One());
            if (steps.Count > MostSteps)
            {
                throw words.Unexpected($"a row of {MostSteps} steps at most");
            }
        }
        while (words.Accept(","));
        return steps;
    }

    private Step One()
    {
        if (words.Accept("*"))
        {
            return this.Star();
        }

        if (words.Accept("pm") || words.Sees("sm"))
        {
            return new MarkerStep(!words.Accept("sm"));
        }

        if (words.Accept("turn"))
        {
            return new TurnStep();
        }

        if (words.Accept("pick", "up"))
        {
            EdgeStep step = new(words.Number("how many stitches are picked up"));
            words.Expect("along", "the", "flap");
            return step;
        }

        return this.Stitches();
    }

    private StarStep Star()
    {
        if (++this.depth > DeepestStar)
        {
            throw words.Unexpected($"stars in {DeepestStar} stars at most");
        }

        IReadOnlyList<Step> steps = this.Steps();
        words.Expect("*");
        this.depth--;
        if (words.AcceptTimes() is int times)
        {
            return new StarStep(steps, times, 0);
        }

        words.Expect("to");
        if (words.Accept("end"))
        {
            return new StarStep(steps, null, 0);
        }

        words.Expect("last");
        int last = words.Number("how many stitches stay at the end");
        words.Expect("sts");
        return new StarStep(steps, null, last);
    }

    private Step Stitches()
    {
        StitchFacts? facts = StitchFacts.All.FirstOrDefault(facts => words.Accept(facts.Word));
        if (facts is null)
        {
            throw words.Unexpected("a stitch (" + string.Join(", ", StitchFacts.All.Select(facts => facts.Word)) + "), 'pm', 'sm', 'turn', 'pick up' or '*'");
        }

        if (words.Accept("to"))
        {
            int before = words.AcceptNumber() ?? 0;
            if (before > 0)
            {
                words.Expect("before");
            }

            Target target = words.Accept("end") ? Target.End : words.Accept("marker") ? Target.Marker : words.Accept("gap") ? Target.Gap : throw words.Unexpected("'end', 'marker' or 'gap'");
            return facts.Kind is StitchKind.Knit or StitchKind.Purl ? new UntilStep(facts.Kind, target, before, this.Color()) : throw words.Unexpected("'k' or 'p' before 'to'");
        }

        int count = facts.IsCounted ? words.AcceptNumber() ?? throw words.Unexpected($"a number behind '{facts.Word}', or 'to'") : 1;
        return new StitchStep(facts.Kind, count, this.Color());
    }

    private string? Color() => words.AcceptOne(colors);
}

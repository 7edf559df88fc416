using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>Knits rows and rounds by their numbers, repeats them, and knits rounds of the chart.</summary>
/// <param name="work">What is being knitted.</param>
/// <param name="colors">Names of the colors: MC first.</param>
/// <param name="chart">The chart over one whole round; null without one.</param>
internal sealed class RowRunner(Workpiece work, IReadOnlyList<string> colors, StitchGrid? chart)
{
    private readonly Dictionary<int, RowInstruction> numbered = [];
    private int lastNumber;

    private Side Side => work.Needles.IsWrongSide ? Side.WS : Side.RS;

    /// <summary>Rows are numbered from 1 again.</summary>
    public void Begin()
    {
        this.numbered.Clear();
        this.lastNumber = 0;
    }

    /// <summary>Knits the rows of a sentence.</summary>
    public void Rows(RowInstruction row)
    {
        RowLabel label = row.Label;
        if (label.IsNumbered)
        {
            if (label.First != this.lastNumber + 1)
            {
                throw new CannotKnitException($"{label.Name(0)} was expected to be number {this.lastNumber + 1} of the section") { Row = label.Name(0) };
            }

            this.lastNumber = label.Last;
        }

        for (int i = 0; i < label.Rows; i++)
        {
            if (label.IsNumbered)
            {
                this.numbered[label.First + i] = row;
            }

            this.One(row, label.Name(i));
        }
    }

    /// <summary>Knits rows of the section once more, or several times.</summary>
    public void Repeat(RepeatRows repeat)
    {
        for (int time = 1; time <= repeat.Times; time++)
        {
            for (int number = repeat.First; number <= repeat.Last; number++)
            {
                RowInstruction row = this.numbered.GetValueOrDefault(number)
                    ?? throw new CannotKnitException($"row {number} is to be repeated, and this section has rows 1 to {this.lastNumber}");
                this.One(row, $"{row.Label.Name(number - row.Label.First)}, repeat {time}");
            }
        }
    }

    /// <summary>Knits rounds of the chart.</summary>
    public void Chart(ChartRounds rounds)
    {
        if (chart is null)
        {
            throw new CannotKnitException("rounds of a chart are to be knitted, and the pattern has none");
        }

        if (rounds.First < 1 || rounds.Last > chart.Height || rounds.First > rounds.Last)
        {
            throw new CannotKnitException($"rounds {rounds.First}-{rounds.Last} of the chart are to be knitted, and it has rounds 1 to {chart.Height}");
        }

        for (int time = 1; time <= rounds.Times; time++)
        {
            for (int round = rounds.First; round <= rounds.Last; round++)
            {
                RowLabel label = new(RowKind.Round, round, round, null);
                this.One(new RowInstruction(label, [.. chart.Runs(round - 1).Select(run => new StitchStep(StitchKind.Knit, run.Count, colors[run.Color]))]), $"chart rnd {round}, time {time}");
            }
        }
    }

    private void One(RowInstruction row, string name)
    {
        Side side = this.Side;
        RowKnitter knitter = new(work.Needles, work.ColorOf, row.Label.Kind);
        try
        {
            if (row.Label.Side is Side told && told != side)
            {
                throw new CannotKnitException($"it is told for the {told}, and the {side} is toward the knitter");
            }

            this.Start(row.Label.Kind);
            knitter.Work(row.Steps);
            this.End(row.Label.Kind, knitter);
        }
        catch (CannotKnitException fault)
        {
            fault.Row = name;
            fault.Stitch = knitter.Made.Count + 1;
            throw;
        }

        work.Note(name, row.Label.Kind, side, knitter.Made);
    }

    private void Start(RowKind kind)
    {
        bool isStart = work.Needles.Behind is Place { Kind: PlaceKind.Start };
        if (kind is RowKind.Round or RowKind.Part && !isStart)
        {
            throw new CannotKnitException("it begins elsewhere than where rounds start; the round before it is too short or too long");
        }

        if (kind is RowKind.Row && isStart)
        {
            throw new CannotKnitException("it is a row, and the work is in the round; 'Rnd' was expected");
        }
    }

    private void End(RowKind kind, RowKnitter knitter)
    {
        Needles needles = work.Needles;
        switch (kind)
        {
            case RowKind.Round when needles.Ahead is not Place { Kind: PlaceKind.Start }:
                throw new CannotKnitException($"it ends {LeftTo(PlaceKind.Start, needles)} sts before the end of the round");
            case RowKind.Round:
                needles.Pass();
                break;
            case RowKind.Row when !knitter.HasTurned:
                if (needles.Ahead is not Place { Kind: PlaceKind.Edge })
                {
                    throw new CannotKnitException($"it ends {LeftTo(PlaceKind.Edge, needles)} sts before the end of the row, without 'turn'");
                }

                needles.Turn();
                break;
            case RowKind.Joining:
                if (needles.AllAhead().Any(item => item is Place { Kind: PlaceKind.Gap or PlaceKind.Edge }))
                {
                    throw new CannotKnitException("it leaves an edge of the flap, or a gap of the heel, that is not joined");
                }

                needles.Put(new Place(PlaceKind.Start));
                break;
            default:
                break;
        }
    }

    private static int LeftTo(PlaceKind kind, Needles needles) => needles.AllAhead().TakeWhile(item => item is not Place place || place.Kind != kind).Count(item => item is Loop);
}

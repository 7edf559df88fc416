using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>An evaluation as people read it, with the line for programs at its end.</summary>
internal sealed class EvaluationReport(
    EvaluationRun run, IReadOnlyList<Interval> intervals, IReadOnlyList<string> circumstances, IReadOnlyList<(string File, string Sentence)> refusals)
{
    private const int PercentFactor = 100;

    private static readonly (string Name, string Unit)[] Rows =
    [
        ("warnings before lights-out", "/h"),
        ("false pauses before lights-out", "/h"),
        ("delay of the pause, median", "min"),
        ("delay of the pause, 90th percentile", "min"),
        ("paused within 10 min of the onset", "%"),
        ("paused within 20 min of the onset", "%"),
        ("error of the estimated onset, median", "min"),
        ("estimated onset within 5 min", "%"),
    ];

    /// <summary>Prints the table, the refused files and the result line.</summary>
    public void Print(TextWriter output, bool perPerson)
    {
        PrintCircumstances(output);
        if (perPerson)
        {
            output.WriteLine();
            PersonTable.Print(run.People, output);
        }

        output.WriteLine();
        PrintFigures(output);
        output.WriteLine();
        if (refusals.Count > 0)
        {
            output.WriteLine(Refusals.Summary(refusals, run.People.Count) + ".");
        }

        output.WriteLine(ResultLine.Of(run.People.Count, run.Figures));
    }

    /// <summary>A figure as the table shows it.</summary>
    public static string Text(double number, string unit) => unit switch
    {
        "%" when double.IsFinite(number) => (number * PercentFactor).ToString("0.0", CultureInfo.InvariantCulture),
        "min" => ResultLine.Minutes(number),
        _ => ResultLine.Rate(number),
    };

    private void PrintCircumstances(TextWriter output)
    {
        double hours = run.People.Sum(person => person.AwakeHours);
        int withOnset = run.People.Count(person => person.OnsetMs is not null);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"people {run.People.Count}, {withOnset} of them with an onset; {hours:0.0} h awake before lights-out"));
        foreach (string circumstance in circumstances)
        {
            output.WriteLine(circumstance);
        }

        if (MissingData.Text(run.Nights) is { } missing)
        {
            output.WriteLine(missing);
        }
    }

    private void PrintFigures(TextWriter output)
    {
        output.WriteLine($"{"figure",-38} {"value",8}        95 % interval over people");
        for (int i = 0; i < Rows.Length; i++)
        {
            (string name, string unit) = Rows[i];
            string interval = $"{Text(intervals[i].Low, unit)} to {Text(intervals[i].High, unit)}";
            output.WriteLine($"{name,-38} {Text(run.Figures[i], unit),8} {unit,-4}   {interval}");
        }
    }
}

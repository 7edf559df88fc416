using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Benchmarks.Energy;

/// <summary>The model's tables, line by line. They are the same on every machine: all that is measured is measured in virtual time.</summary>
internal sealed class EnergyReport
{
    private const double GoalMilliAmperes = 5;
    private const double GoalEvenings = 18;
    private readonly IReadOnlyList<MeasuredEvening> evenings;
    private readonly List<string> lines = [];

    private EnergyReport(IReadOnlyList<MeasuredEvening> evenings) => this.evenings = evenings;

    // What the bill, the changes and the doubts are shown on.
    private MeasuredEvening Main => this.evenings[0];

    /// <summary>All tables for these evenings; the first of them is looked at more closely.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<MeasuredEvening> evenings)
    {
        EnergyReport report = new(evenings);
        report.AddTimes();
        report.AddFigures();
        report.AddBill();
        report.AddDesigns();
        report.AddChanges();
        report.AddDoubts();
        report.AddExpected();
        return report.lines;
    }

    private void AddTimes()
    {
        this.Line($"{"MEASURED on the virtual board, s of 4 h",-46}{this.Columns(evening => evening.Name)}");
        this.Row("light sleep", evening => evening.LightSleepS);
        this.Row("awake, radio down", evening => evening.RadioDownS);
        this.Row("stack up, nothing on air", evening => evening.StackOnS - evening.AdvertisingS);
        this.Row("advert on air", evening => evening.AdvertisingS);
        this.Row("LED lit", evening => evening.LedLitS);
        this.Row("motor running", evening => evening.MotorOnS);
        this.Row("I2C busy", evening => evening.I2cBusyS);
        this.Row("sensor on", evening => evening.TotalS - evening.DeepSleepS);
        this.Row("counted: still stretches with questions", evening => evening.Asked);
        this.Row("counted: of these, unanswered (asleep)", evening => evening.Dozes);
        this.Row("counted: starts of the Bluetooth stack", evening => evening.StackStarts);
        this.Row("counted: adverts", evening => evening.Adverts);
        this.Row("counted: batches", evening => evening.Batches);
        this.Row("counted: samples", evening => evening.Samples);
    }

    private void AddFigures()
    {
        this.Line("");
        this.Line($"{"FIGURES, none measured on this hardware",-48}{"used",8}{"low",8}{"high",8} {"",-5}");
        foreach (Figure figure in Figures.All)
        {
            string range = figure.IsEstimate ? $"{figure.Low,8}{figure.High,8}" : $"{"sure",8}{"",8}";
            this.Line($"{figure.Name,-48}{figure.Typical,8}{range} {figure.Unit,-4} {figure.Source}");
        }
    }

    private void AddBill()
    {
        EnergyBill bill = EnergyBill.Of(this.Main, FigureSet.Typical);
        this.Line("");
        this.Line($"{$"BILL of the evening '{this.Main.Name}'",-46}{"s",10}{"mAh",10}{"share",10}");
        foreach (EnergyItem item in bill.Items)
        {
            string seconds = item.Seconds > 0 ? Rounded(item.Seconds) : "";
            this.Line($"{item.Name,-46}{seconds,10}{item.MilliAmpereHours,10:0.00}{item.MilliAmpereHours / bill.MilliAmpereHours,10:0 %}");
        }

        this.Line($"{"together",-46}{Rounded(bill.TotalS),10}{bill.MilliAmpereHours,10:0.00}");
    }

    private void AddDesigns()
    {
        double standby = EnergyBill.StandbyMilliAmperes(FigureSet.Typical);
        this.Line("");
        this.Line($"{"DESIGNS, the same events",-34}{"evening",-12}{"mAh",10}{"mA",10}{"evenings",10}");
        this.Design("the sock", evening => evening);
        this.Design("awake, Bluetooth on demand", NaiveDesigns.AwakeRadioOnDemand);
        this.Design("awake, Bluetooth always on", NaiveDesigns.AwakeRadioAlwaysOn);
        this.Line($"evenings: of 4 h on 500 mAh, 80 % of it usable, {Cell.StandbyHours} h in deep sleep at {standby:0.00} mA with each");
        bool met = this.evenings.All(evening => IsGoalMet(evening, FigureSet.Typical));
        this.Line($"goal, at most {GoalMilliAmperes} mA and at least {GoalEvenings} evenings: {(met ? "met in each evening" : "missed")}");
    }

    private void Design(string name, Func<MeasuredEvening, MeasuredEvening> asDesigned)
    {
        foreach (MeasuredEvening evening in this.evenings.Select(asDesigned))
        {
            EnergyBill bill = EnergyBill.Of(evening, FigureSet.Typical);
            double count = Cell.Usual.Evenings(evening, FigureSet.Typical);
            this.Line($"{name,-34}{evening.Name,-12}{bill.MilliAmpereHours,10:0.0}{bill.AverageMilliAmperes,10:0.00}{count,10:0.0}");
        }
    }

    private void AddChanges()
    {
        double now = Cell.Usual.Evenings(this.Main, FigureSet.Typical);
        this.Line("");
        this.Line($"{$"ONE CHANGE to the evening '{this.Main.Name}'",-56}{"evenings",10}{"times",10}");
        List<string> doubling = [];
        foreach ((string name, double count) in SingleChange.All.Select(change => (change.Name, change.Evenings(this.Main, FigureSet.Typical)))
            .OrderByDescending(change => change.Item2))
        {
            this.Line($"{name,-56}{count,10:0.0}{count / now,10:0.00}");
            if (count >= 2 * now)
            {
                doubling.Add(name);
            }
        }

        this.Line($"twice as many evenings with: {(doubling.Count > 0 ? string.Join("; ", doubling) : "none of these")}");
    }

    private void AddDoubts()
    {
        this.Line("");
        this.Line($"{$"DOUBT, the evening '{this.Main.Name}'",-48}{"mA, low",10}{"mA, high",10}{"evenings, low to high",24}  goal at the worse end");
        IReadOnlyList<Doubt> doubts = Doubt.Ranked(this.Main);
        foreach (Doubt doubt in doubts)
        {
            this.Line(doubt.Name, doubt.AtLow, doubt.AtHigh);
        }

        this.Line("all of them at once", FigureSet.Lowest, FigureSet.Highest);
        string[] fatal = [.. doubts.Where(doubt => !IsGoalMet(this.Main, doubt.AtHigh)).Select(doubt => doubt.Name)];
        this.Line($"most in doubt: {doubts[0].Name}");
        this.Line($"goal missed by one alone: {(fatal.Length > 0 ? string.Join("; ", fatal) : "none")}");
    }

    private void AddExpected()
    {
        this.Line("");
        this.Line($"{"EXPECT at the cell's connector, mA",-48}{"used",10}{"low",10}{"high",10}");
        foreach (BoardState state in BoardState.All)
        {
            this.Line(
                $"{state.Name,-48}{state.MilliAmperes(FigureSet.Typical),10:0.00}{state.MilliAmperes(FigureSet.Lowest),10:0.00}{state.MilliAmperes(FigureSet.Highest),10:0.00}");
        }
    }

    private void Line(string name, FigureSet low, FigureSet high)
    {
        string span = $"{Cell.Usual.Evenings(this.Main, low):0.0} to {Cell.Usual.Evenings(this.Main, high):0.0}";
        double lowMilliAmperes = EnergyBill.Of(this.Main, low).AverageMilliAmperes;
        double highMilliAmperes = EnergyBill.Of(this.Main, high).AverageMilliAmperes;
        this.Line($"{name,-48}{lowMilliAmperes,10:0.00}{highMilliAmperes,10:0.00}{span,24}  {(IsGoalMet(this.Main, high) ? "met" : "missed")}");
    }

    private static bool IsGoalMet(MeasuredEvening evening, FigureSet figures) =>
        EnergyBill.Of(evening, figures).AverageMilliAmperes <= GoalMilliAmperes && Cell.Usual.Evenings(evening, figures) >= GoalEvenings;

    private void Row(string name, Func<MeasuredEvening, double> read) =>
        this.Line($"{name,-46}{this.Columns(evening => Rounded(read(evening)))}");

    // Whole numbers, or the tables would change with every line of the firmware.
    private static string Rounded(double number) => number.ToString(number is > 0 and < 10 && number % 1 != 0 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private string Columns(Func<MeasuredEvening, string> read) => string.Concat(this.evenings.Select(evening => $"{read(evening),10}"));

    private void Line(string text) => this.lines.Add(text.TrimEnd());
}

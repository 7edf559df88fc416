using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SockLab.Evaluation;

/// <summary>One line for each person: what is behind the pooled figures.</summary>
internal static class PersonTable
{
    private const double MsPerMin = 60_000;
    private const int LongestName = 24;

    /// <summary>Prints the table.</summary>
    public static void Print(IReadOnlyList<PersonScore> people, TextWriter output)
    {
        output.WriteLine($"{"person",-LongestName} {"awake h",8} {"warn/h",8} {"false/h",8} {"onset min",10} {"delay min",10} {"within 10",10} {"error min",10}");
        foreach (PersonScore person in people)
        {
            Figures figures = new PooledScores([person]).Of();
            string name = person.Person.Length > LongestName ? person.Person[..(LongestName - 3)] + "..." : person.Person;
            double onsetMin = person.OnsetMs is { } onset ? onset / MsPerMin : double.NaN;
            string[] cells =
            [
                $"{name,-LongestName}",
                $"{person.AwakeHours.ToString("0.00", CultureInfo.InvariantCulture),8}",
                $"{ResultLine.Rate(figures.WarningsPerHour),8}",
                $"{ResultLine.Rate(figures.FalsePausesPerHour),8}",
                $"{ResultLine.Minutes(onsetMin),10}",
                $"{ResultLine.Minutes(figures.DelayMedianMin),10}",
                $"{ResultLine.Rate(figures.Within10),10}",
                $"{ResultLine.Minutes(figures.OnsetErrorMedianMin),10}",
            ];
            output.WriteLine(string.Join(' ', cells));
        }
    }
}

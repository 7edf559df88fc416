using System;
using System.Linq;

namespace SockLab.Import;

/// <summary>Where time and axes stand in a row of ActiLife's csv.</summary>
/// <param name="Axes">Positions of the three axes.</param>
/// <param name="Stamp">Position of the time stamp; -1 where there is none.</param>
/// <param name="Date">Position of the date; -1 where there is none.</param>
/// <param name="Time">Position of the time of day; -1 where there is none.</param>
/// <param name="Fields">How many fields a row has.</param>
internal sealed record ActiGraphColumns(int[] Axes, int Stamp, int Date, int Time, int Fields)
{
    private static readonly string[][] AxisNames =
    [
        ["Accelerometer X", "Accelerometer Y", "Accelerometer Z"], ["Axis1", "Axis2", "Axis3"], ["Axis 1", "Axis 2", "Axis 3"], ["X", "Y", "Z"],
    ];

    /// <summary>Reads the first line below the header: names of columns, or a row already (then the first three fields are the axes).</summary>
    public static (ActiGraphColumns? Columns, bool IsRow, string? Wrong) Of(string line)
    {
        string[] fields = [.. line.Split(',').Select(field => field.Trim().Trim('"'))];
        if (line.Contains(';', StringComparison.Ordinal))
        {
            return (null, false, $"found semicolons in {SourceText.Quote(line)}; expected fields separated by commas and a decimal point; "
                + "export the file again with English number settings");
        }

        if (fields.Length >= 3 && fields.Take(3).All(field => SourceText.Number(field, "", out _) is null))
        {
            return (new ActiGraphColumns([0, 1, 2], -1, -1, -1, fields.Length), true, null);
        }

        foreach (string[] names in AxisNames)
        {
            int[] axes = [.. names.Select(name => Find(fields, name))];
            if (axes.All(axis => axis >= 0))
            {
                return (new ActiGraphColumns(axes, Find(fields, "Timestamp"), Find(fields, "Date"), Find(fields, "Time"), fields.Length), false, null);
            }
        }

        return (null, false, $"found the columns {SourceText.Quote(line)}; expected three axes, named Accelerometer X, Y, Z or Axis1, Axis2, Axis3; "
            + "export the file again with all axes");
    }

    private static int Find(string[] fields, string name) =>
        Array.FindIndex(fields, field => field.Equals(name, StringComparison.OrdinalIgnoreCase));
}

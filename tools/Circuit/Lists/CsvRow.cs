using System.Collections.Generic;

namespace Circuit.Lists;

/// <summary>One record of a table.</summary>
/// <param name="Line">Where it begins; the file's first line is 1.</param>
/// <param name="Fields">What is in it, quotes taken off.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Fields)
{
    /// <summary>The field in a column, trimmed; empty where the record is too short.</summary>
    public string Field(int column) => column < this.Fields.Count ? this.Fields[column].Trim() : string.Empty;
}

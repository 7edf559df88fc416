using System;

namespace Knit.Charts;

/// <summary>Columns of a chart that are knitted several times before the next ones.</summary>
/// <param name="Letter">What the page calls them: A, B.</param>
/// <param name="Name">What they are.</param>
/// <param name="First">The first column knitted, counted from 1 at the right edge.</param>
/// <param name="Last">The last one.</param>
/// <param name="Times">How often they are knitted in a round, "5" or for several sizes "3 (4, 4)"; null to leave it unsaid.</param>
public sealed record ChartPart(char Letter, string Name, int First, int Last, string? Times)
{
    /// <summary>"A, repeat in the red box: sts 1-12, 3 (4, 4) times."</summary>
    public string Sentence => FormattableString.Invariant($"{this.Letter}, {this.Name}: sts {this.First}-{this.Last}")
        + this.Times switch { null => ".", "1" => ", once.", _ => $", {this.Times} times." };
}

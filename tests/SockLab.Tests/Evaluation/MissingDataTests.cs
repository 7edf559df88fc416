using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public class MissingDataTests
{
    [Fact]
    public void Gaps_and_epochs_that_were_not_measured_are_counted_and_named()
    {
        EpochNight whole = Night("whole", [0, 30_000, 60_500], [5, 5, 5]);
        EpochNight gap = Night("gap", [0, 30_000, 150_000, 240_000], [5, 5, 5, -1]);

        Assert.Equal("missing 6 epochs of 30 s, 2 gaps in the rows, in 1 of 2 files: gap", MissingData.Text([whole, gap]));
    }

    [Fact]
    public void Where_nothing_is_missing_nothing_is_said() => Assert.Null(MissingData.Text([Night("whole", [0, 30_000], [0, 0])]));

    [Fact]
    public void Of_many_files_five_are_named()
    {
        EpochNight[] nights = [.. Enumerable.Range(1, 7).Select(i => Night($"n{i}", [0], [-1]))];

        Assert.Equal("missing 7 epochs of 30 s, 0 gaps in the rows, in 7 of 7 files: n1, n2, n3, n4, n5 and 2 more", MissingData.Text(nights));
    }

    [Fact]
    public void Evaluate_prints_it()
    {
        using Bench bench = new();
        bench.Write("gap.csv", "t_s,movement_mg,truth\n0,5,P\n30,5,P\n120,5,P\n150,,P\n180,NaN,P\n");

        Assert.Equal(0, bench.Run("evaluate", "--epochs", bench.Folder));

        Assert.Contains("\nmissing 4 epochs of 30 s, 1 gaps in the rows, in 1 of 1 files: gap\n", bench.Output, System.StringComparison.Ordinal);
    }

    private static EpochNight Night(string person, int[] startMs, int[] movementMicroG) =>
        new(person, startMs, movementMicroG, new Truth[startMs.Length], 2_000);
}

using System.Globalization;
using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class SeededDrawsTests
{
    [Fact]
    public void Draws_are_spread_evenly()
    {
        SeededDraws draws = new(1, 1, "S001");
        double[] all = [.. Enumerable.Range(0, 10_000).Select(_ => draws.Next())];

        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(all.Count(one => (int)(one * 10) == tenth), 900, 1100));
        Assert.InRange(all.Average(), 0.49, 0.51);
    }

    [Fact]
    public void Whole_numbers_reach_both_ends_and_no_further()
    {
        SeededDraws draws = new(1, 1, "S001");

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 1000).Select(_ => draws.Next(4)).Distinct().Order());
    }

    // From another implementation of the same algorithm: published figures have to come out again on every machine and with every later version.
    [Fact]
    public void A_sequence_stays_the_same_for_ever()
    {
        SeededDraws draws = new(1, 1, "S001");

        Assert.Equal("0.475586 0.645513 0.291943", string.Join(' ', Enumerable.Range(0, 3).Select(_ => draws.Next().ToString("0.000000", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Neighboring_seeds_repeats_and_names_have_nothing_in_common()
    {
        double[] first =
        [
            new SeededDraws(1, 1, "S001").Next(), new SeededDraws(1, 2, "S001").Next(), new SeededDraws(2, 1, "S001").Next(), new SeededDraws(1, 1, "S002").Next(),
            new SeededDraws(2, 1, "S002").Next(), new SeededDraws(1, 1, "").Next(), new SeededDraws(0, 0, "").Next(),
        ];

        Assert.Equal(first.Length, first.Distinct().Count());
    }
}

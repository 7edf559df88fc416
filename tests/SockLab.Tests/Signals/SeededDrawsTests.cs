using System;
using System.Globalization;
using System.Linq;
using SockLab.Signals;
using Xunit;

namespace SockLab.Tests.Signals;

public sealed class SeededDrawsTests
{
    [Fact]
    public void Draws_are_spread_evenly()
    {
        SeededDraws draws = SeededDraws.For(1, 1, "S001");
        double[] all = [.. Enumerable.Range(0, 10_000).Select(_ => draws.Next())];

        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(all.Count(one => (int)(one * 10) == tenth), 900, 1100));
        Assert.InRange(all.Average(), 0.49, 0.51);
    }

    [Fact]
    public void Whole_numbers_reach_both_ends_and_no_further()
    {
        SeededDraws draws = SeededDraws.For(1, 1, "S001");

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 1000).Select(_ => draws.Next(4)).Distinct().Order());
    }

    // From another implementation of the same algorithm: published figures have to come out again on every machine and with every later version.
    [Fact]
    public void A_sequence_stays_the_same_for_ever()
    {
        SeededDraws draws = SeededDraws.For(1, 1, "S001");

        Assert.Equal("0.475586 0.645513 0.291943", string.Join(' ', Enumerable.Range(0, 3).Select(_ => draws.Next().ToString("0.000000", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Neighboring_seeds_repeats_and_names_have_nothing_in_common()
    {
        double[] first =
        [
            SeededDraws.For(1, 1, "S001").Next(), SeededDraws.For(1, 2, "S001").Next(), SeededDraws.For(2, 1, "S001").Next(), SeededDraws.For(1, 1, "S002").Next(),
            SeededDraws.For(2, 1, "S002").Next(), SeededDraws.For(1, 1, "").Next(), SeededDraws.For(0, 0, "").Next(),
        ];

        Assert.Equal(first.Length, first.Distinct().Count());
    }

    [Fact]
    public void The_sequence_of_a_purpose_never_changes()
    {
        SeededDraws draws = SeededDraws.For(1, 2, 3);

        Assert.Equal([656471, 705385, 181429], Enumerable.Range(0, 3).Select(_ => (int)(draws.Next() * 1_000_000)));
    }

    [Fact]
    public void Seeds_people_and_purposes_have_streams_of_their_own()
    {
        double[] firsts =
        [
            SeededDraws.For(1, 1, 3).Next(),
            SeededDraws.For(2, 1, 3).Next(),
            SeededDraws.For(1, 2, 3).Next(),
            SeededDraws.For(1, 1, 4).Next(),
            SeededDraws.For(-1, 1, 3).Next(),
        ];

        Assert.Equal(5, firsts.Distinct().Count());
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        SeededDraws draws = SeededDraws.For(1, 1, 5);
        double[] numbers = [.. Enumerable.Range(0, 100_000).Select(_ => draws.Normal())];

        Assert.InRange(numbers.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(numbers.Average(number => number * number)), 0.99, 1.01);
        Assert.InRange(numbers.Count(number => number > 1.6449) / 100_000.0, 0.047, 0.053);
    }

    [Fact]
    public void Half_of_the_log_normal_numbers_lie_below_the_median()
    {
        SeededDraws draws = SeededDraws.For(1, 1, 5);

        Assert.InRange(Enumerable.Range(0, 20_000).Count(_ => draws.LogNormal(8, 1.15) < 8) / 20_000.0, 0.48, 0.52);
    }
}

using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_mean_is_about_what_theory_says()
    {
        // 100 people, half of them with a warning in their hour: the standard error of the rate is 0.05.
        PooledScores scores = new([.. Enumerable.Range(0, 100).Select(i => new PersonScore($"{i}", 120, null, [new NightScore(i % 2, 0, null, null)]))]);
        Interval interval = Bootstrap.Intervals(scores, 1)[0];

        Assert.InRange(interval.Low, 0.385, 0.42);
        Assert.InRange(interval.High, 0.58, 0.615);
    }

    [Fact]
    public void People_are_drawn_and_not_their_repeats()
    {
        // Ten people, eight equal repeats each: drawing repeats would make the interval a third as wide.
        PooledScores scores = new([.. Enumerable.Range(0, 10).Select(i => new PersonScore($"{i}", 120, 0, [.. Enumerable.Repeat(new NightScore(i % 2, 0, 5, 0), 8)]))]);
        Interval interval = Bootstrap.Intervals(scores, 1)[0];

        Assert.InRange(interval.High - interval.Low, 0.5, 0.7);
    }

    [Fact]
    public void The_seed_decides_and_what_is_undefined_stays_so()
    {
        PooledScores scores = new([.. Enumerable.Range(0, 20).Select(i => new PersonScore($"{i}", 100 + i, null, [new NightScore(i % 3, 0, null, null)]))]);

        Assert.Equal(Bootstrap.Intervals(scores, 1)[0], Bootstrap.Intervals(scores, 1)[0]);
        Assert.NotEqual(Bootstrap.Intervals(scores, 1)[0], Bootstrap.Intervals(scores, 2)[0]);
        Assert.Equal(new Interval(double.NaN, double.NaN), Bootstrap.Intervals(scores, 1)[2]);
    }
}

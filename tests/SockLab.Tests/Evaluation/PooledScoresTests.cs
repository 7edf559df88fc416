using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class PooledScoresTests
{
    [Fact]
    public void Rates_are_counts_over_hours_of_everybody_together()
    {
        // 3 warnings and 1 pause in 1 h twice, 1 warning in 3 h twice: 4 in 8 h. A mean of the people's rates would be 0.833.
        PooledScores scores = new(
            [
                new PersonScore("A", 120, null, [new NightScore(1, 0, null, null), new NightScore(2, 1, null, null)]),
                new PersonScore("B", 360, null, [new NightScore(1, 0, null, null), new NightScore(0, 0, null, null)]),
            ]);

        Assert.Equal(0.5, scores.Of().WarningsPerHour);
        Assert.Equal(0.125, scores.Of().FalsePausesPerHour);
        Assert.Equal(double.NaN, scores.Of().DelayMedianMin);
        Assert.Equal(double.NaN, scores.Of().Within10);
        Assert.Equal(double.NaN, scores.Of().OnsetWithin5);
    }

    [Fact]
    public void Nobody_awake_before_lights_out_leaves_the_rates_undefined()
    {
        Figures figures = new PooledScores([new PersonScore("A", 0, 0, [new NightScore(0, 0, 4, -2)])]).Of();

        Assert.Equal(double.NaN, figures.WarningsPerHour);
        Assert.Equal(double.NaN, figures.FalsePausesPerHour);
        Assert.Equal(4, figures.DelayMedianMin);
    }

    [Fact]
    public void Percentiles_pool_all_repeats_of_people_with_an_onset()
    {
        PooledScores scores = new(
            [
                Person("A", (-12, null), (4, 1.0)),
                Person("B", (10, -5.0), (20, 5.5)),
                Person("C", (10.5, 6.0), (999, null)),
                new PersonScore("none", 120, null, [new NightScore(0, 0, null, null), new NightScore(0, 0, null, null)]),
            ]);
        Figures figures = scores.Of();

        // -12, 4, 10, 10.5, 20, 999: the middle two are 10 and 10.5; 0.9 of the way from the first to the last is half way from 20 to 999.
        Assert.Equal(10.25, figures.DelayMedianMin);
        Assert.Equal(509.5, figures.DelayP90Min);
        Assert.Equal(3 / 6.0, figures.Within10);
        Assert.Equal(5 / 6.0, figures.Within20);

        // -5, 1, 5.5, 6.
        Assert.Equal(3.25, figures.OnsetErrorMedianMin);
        Assert.Equal(2 / 4.0, figures.OnsetWithin5);
    }

    [Fact]
    public void A_person_counted_twice_is_a_person_with_twice_the_data()
    {
        PersonScore a = Person("A", (1, 1.0), (7, -3.0));
        PersonScore b = Person("B", (30, 8.0), (999, null));
        PersonScore c = Person("C", (12, 2.0), (13, 2.5));
        Figures weighted = new PooledScores([a, b, c]).Of([2, 0, 1]);
        Figures written = new PooledScores([a, a with { Person = "A2" }, c]).Of();

        Assert.Equal(Enumerable.Range(0, Figures.Count).Select(i => written[i]), Enumerable.Range(0, Figures.Count).Select(i => weighted[i]));
    }

    private static PersonScore Person(string name, params (double DelayMin, double? ErrorMin)[] repeats) =>
        new(name, 120, 0, [.. repeats.Select(repeat => new NightScore(1, 0, repeat.DelayMin, repeat.ErrorMin))]);
}

using Xunit;

namespace Sock.Detection.Tests;

public class WarningBudgetTests
{
    [Fact]
    public void The_first_question_is_covered_and_the_next_at_once_is_not()
    {
        WarningBudget budget = new(new DetectorSettings());

        budget.AddAnswer();
        Assert.Equal(7, budget.EpochsBeforeProbe);
        budget.AddAnswer();

        Assert.Equal(9, budget.EpochsBeforeProbe);
    }

    [Theory]
    [InlineData(59, 2)]
    [InlineData(60, 0)]
    public void Two_an_hour_are_one_in_half_an_hour(int epochsBetween, int expectedExtra)
    {
        WarningBudget budget = new(new DetectorSettings());
        budget.AddAnswer();

        AwakeEpochs(budget, epochsBetween);
        budget.AddAnswer();

        Assert.Equal(expectedExtra, budget.ExtraEpochs);
    }

    [Fact]
    public void Quiet_hours_save_up_no_more_than_one_question()
    {
        WarningBudget budget = new(new DetectorSettings());

        AwakeEpochs(budget, 1_000);
        budget.AddAnswer();
        budget.AddAnswer();

        Assert.Equal(2, budget.ExtraEpochs);
    }

    [Fact]
    public void The_wait_is_lengthened_within_bounds()
    {
        WarningBudget balanced = new(new DetectorSettings());
        WarningBudget late = new(new DetectorSettings { StillEpochsBeforeProbe = 20 });
        for (int i = 0; i < 50; i++)
        {
            balanced.AddAnswer();
            late.AddAnswer();
        }

        Assert.Equal((12, 19), (balanced.ExtraEpochs, balanced.EpochsBeforeProbe));
        Assert.Equal(24, late.EpochsBeforeProbe);
    }

    [Fact]
    public void Without_a_budget_the_wait_never_changes()
    {
        WarningBudget budget = new(new DetectorSettings { WarningsPerHour = 0 });
        budget.BeginNight(5);

        budget.AddAnswer();
        budget.AddAnswer();

        Assert.Equal(7, budget.EpochsBeforeProbe);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(12, 11)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    [InlineData(13, 0)]
    [InlineData(255, 0)]
    [InlineData(-1, 0)]
    public void Each_night_begins_a_little_more_relaxed_and_with_nothing_that_cannot_be(int stored, int expected)
    {
        WarningBudget budget = new(new DetectorSettings());

        budget.BeginNight(stored);

        Assert.Equal(expected, budget.ExtraEpochs);
    }

    [Fact]
    public void Who_answers_every_question_is_asked_ever_later_and_who_sleeps_is_not()
    {
        DetectorSettings settings = Night.Settings();
        settings.WarningsPerHour = 2;
        Night awake = new(settings);
        for (int question = 0; question < 4; question++)
        {
            while (awake.Judge.State != SockState.Warning)
            {
                awake.Epochs(1, 5_000);
            }

            awake.Judge.Answer();
        }

        Assert.InRange(awake.Judge.EpochsBeforeProbe, 11, 13);

        Night asleep = new(settings);
        for (int doze = 0; doze < 4; doze++)
        {
            asleep.Epochs(30, 5_000).Epochs(4, 90_000);
        }

        Assert.Equal(4, asleep.Judge.EpisodeNumber);
        Assert.Equal(7, asleep.Judge.EpochsBeforeProbe);
    }

    [Fact]
    public void An_answer_by_movement_counts_like_one_by_the_button()
    {
        DetectorSettings settings = Night.Settings();
        settings.WarningsPerHour = 2;
        Night night = new(settings);

        night.Epochs(7, 5_000).Epochs(1, 90_000).Epochs(7, 5_000).Epochs(1, 90_000);

        Assert.Equal(9, night.Judge.EpochsBeforeProbe);
    }

    private static void AwakeEpochs(WarningBudget budget, int count)
    {
        for (int i = 0; i < count; i++)
        {
            budget.AddAwakeEpoch();
        }
    }
}

using Xunit;

namespace Sock.Detection.Tests;

public class WarningBudgetTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    public void Each_question_owed_beyond_two_lengthens_the_wait_by_an_epoch(int answers, int expectedExtra)
    {
        WarningBudget budget = Owing(answers);

        Assert.Equal((answers, expectedExtra, 7 + expectedExtra), (budget.QuestionsOwed, budget.ExtraEpochs, budget.EpochsBeforeProbe));
    }

    [Theory]
    [InlineData(60, 3)]
    [InlineData(61, 2)]
    [InlineData(120, 2)]
    [InlineData(121, 1)]
    public void At_two_an_hour_half_an_hour_awake_pays_for_a_question(int epochs, int expectedOwed)
    {
        WarningBudget budget = Owing(3);

        Pass(budget, epochs);
        budget.AddAnswer();

        Assert.Equal(expectedOwed, budget.QuestionsOwed);
    }

    [Fact]
    public void Only_an_answer_shows_that_the_time_before_it_was_spent_awake()
    {
        WarningBudget budget = Owing(4);
        Pass(budget, 1_000);
        Assert.Equal(4, budget.QuestionsOwed);

        budget.AddSleep();
        budget.AddAnswer();

        Assert.Equal(5, budget.QuestionsOwed);
    }

    [Fact]
    public void Quiet_hours_pay_off_everything_and_save_nothing_up()
    {
        WarningBudget budget = Owing(14);

        Pass(budget, 100_000);
        budget.AddAnswer();
        Assert.Equal(1, budget.QuestionsOwed);
        budget.AddAnswer();

        Assert.Equal(2, budget.QuestionsOwed);
    }

    [Fact]
    public void Time_that_was_paid_with_pays_once()
    {
        WarningBudget budget = Owing(5);
        Pass(budget, 60);

        budget.AddAnswer();
        budget.AddAnswer();

        Assert.Equal(6, budget.QuestionsOwed);
    }

    [Fact]
    public void The_wait_is_lengthened_within_bounds()
    {
        Assert.Equal((14, 12, 19), (Owing(50).QuestionsOwed, Owing(50).ExtraEpochs, Owing(50).EpochsBeforeProbe));
        Assert.Equal(24, Owing(50, new DetectorSettings { StillEpochsBeforeProbe = 20 }).EpochsBeforeProbe);
    }

    [Fact]
    public void Without_a_budget_the_wait_never_changes()
    {
        DetectorSettings off = new() { WarningsPerHour = 0 };
        WarningBudget budget = Owing(5, off);
        Assert.Equal(7, budget.EpochsBeforeProbe);

        budget.BeginNight(9);

        Assert.Equal(7, budget.EpochsBeforeProbe);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(14, 13)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    [InlineData(15, 0)]
    [InlineData(255, 0)]
    [InlineData(-1, 0)]
    public void Each_night_begins_a_little_more_relaxed_and_with_nothing_that_cannot_be(int stored, int expected)
    {
        WarningBudget budget = new(new DetectorSettings());

        budget.BeginNight(stored);

        Assert.Equal(expected, budget.QuestionsOwed);
    }

    [Fact]
    public void Who_answers_every_question_is_asked_ever_later_and_who_sleeps_is_not()
    {
        DetectorSettings settings = Night.Settings();
        settings.WarningsPerHour = 2;
        Night awake = new(settings);
        for (int question = 0; question < 8; question++)
        {
            while (awake.Judge.State != SockState.Warning)
            {
                awake.Epochs(1, 5_000);
            }

            awake.Judge.Answer();
        }

        Assert.InRange(awake.Judge.EpochsBeforeProbe, 10, 13);

        Night asleep = new(settings);
        for (int doze = 0; doze < 8; doze++)
        {
            asleep.Epochs(30, 5_000).Epochs(4, 90_000);
        }

        Assert.Equal(8, asleep.Judge.EpisodeNumber);
        Assert.Equal(7, asleep.Judge.EpochsBeforeProbe);
    }

    [Fact]
    public void Sleep_between_two_questions_pays_for_none()
    {
        DetectorSettings settings = Night.Settings();
        settings.WarningsPerHour = 2;
        Night night = new(settings);
        for (int question = 0; question < 4; question++)
        {
            night.Epochs(120, 5_000).Epochs(4, 90_000);
            night.Epochs(7, 5_000);
            night.Judge.Answer();
        }

        // Four questions less the few minutes before each of them.
        Assert.Equal(8, night.Judge.EpochsBeforeProbe);
    }

    [Fact]
    public void An_answer_by_movement_counts_like_one_by_the_button()
    {
        DetectorSettings settings = Night.Settings();
        settings.WarningsPerHour = 1;
        Night night = new(settings);
        for (int question = 0; question < 4; question++)
        {
            night.Epochs(7 + night.Judge.Budget.ExtraEpochs, 5_000).Epochs(1, 90_000);
        }

        Assert.Equal(8, night.Judge.EpochsBeforeProbe);
    }

    private static WarningBudget Owing(int answers, DetectorSettings? settings = null)
    {
        WarningBudget budget = new(settings ?? new DetectorSettings());
        for (int i = 0; i < answers; i++)
        {
            budget.AddAnswer();
        }

        return budget;
    }

    private static void Pass(WarningBudget budget, int epochs)
    {
        for (int i = 0; i < epochs; i++)
        {
            budget.AddEpoch();
        }
    }
}

namespace Sock.Detection;

/// <summary>
/// Keeps the questions bearable: who answers more of them an hour than the budget allows lies stiller than most, and the sock waits longer before
/// it asks. An answered question is a debt, the time awake pays it off, and what is owed beyond the ordinary ups and downs lengthens the wait. Time
/// counts as awake when the next question is answered; who slept instead pays nothing.
/// </summary>
public sealed class WarningBudget
{
    /// <summary>Longest that the wait is lengthened. Epochs of 30 s.</summary>
    public const int MostExtraEpochs = 12;

    /// <summary>Questions that may be owed without any consequence: even who keeps to the budget is not asked at even intervals.</summary>
    public const int FreeQuestions = 2;

    // Debt is counted in shares of a question: what an epoch pays at a budget of one question an hour.
    private const int Question = 120;

    private const int MostDebt = (FreeQuestions + MostExtraEpochs) * Question;

    private readonly int questionsPerHour;
    private readonly int baseEpochs;
    private int debt;
    private int pendingPay;

    /// <summary>A budget from checked settings.</summary>
    public WarningBudget(DetectorSettings settings)
    {
        this.questionsPerHour = settings.WarningsPerHour;
        this.baseEpochs = settings.StillEpochsBeforeProbe;
    }

    /// <summary>Questions owed, 0..14, begun ones not counted.</summary>
    public int QuestionsOwed => this.debt / Question;

    /// <summary>By how much the wait is lengthened now. Epochs of 30 s, 0..<see cref="MostExtraEpochs"/>: one for each question owed beyond <see cref="FreeQuestions"/>.</summary>
    public int ExtraEpochs => this.QuestionsOwed > FreeQuestions ? this.QuestionsOwed - FreeQuestions : 0;

    /// <summary>Still epochs before the sock asks: the setting and what was learned, at most <see cref="DetectorSettings.MostStillEpochs"/>.</summary>
    public int EpochsBeforeProbe
    {
        get
        {
            int epochs = this.baseEpochs + this.ExtraEpochs;
            return epochs < DetectorSettings.MostStillEpochs ? epochs : DetectorSettings.MostStillEpochs;
        }
    }

    /// <summary>An epoch in which the wearer was not known to sleep.</summary>
    public void AddEpoch()
    {
        // More than all that can be owed is never needed.
        int pay = this.pendingPay + this.questionsPerHour;
        this.pendingPay = pay < MostDebt ? pay : MostDebt;
    }

    /// <summary>A question was answered: it need not have been asked, and the time since the one before was spent awake.</summary>
    public void AddAnswer()
    {
        int left = this.debt > this.pendingPay ? this.debt - this.pendingPay : 0;
        int most = this.questionsPerHour > 0 ? MostDebt : 0;
        this.debt = left + Question < most ? left + Question : most;
        this.pendingPay = 0;
    }

    /// <summary>Nobody answered: the time since the last answer may have been sleep.</summary>
    public void AddSleep()
    {
        this.pendingPay = 0;
    }

    /// <summary>A new night begins with what was owed at the end of the last one, less one question: the wait relaxes again. Out of range counts as 0.</summary>
    public void BeginNight(int lastQuestionsOwed)
    {
        bool usable = lastQuestionsOwed > 0 && lastQuestionsOwed * Question <= MostDebt && this.questionsPerHour > 0;
        this.debt = usable ? (lastQuestionsOwed - 1) * Question : 0;
    }
}

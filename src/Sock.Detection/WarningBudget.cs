namespace Sock.Detection;

/// <summary>
/// Keeps the questions bearable: who answers more of them an hour than the budget allows lies stiller than most, and the sock waits longer before
/// it asks. The credit grows with the time awake, a question that was answered costs one, and each one without cover lengthens the wait.
/// </summary>
public sealed class WarningBudget
{
    /// <summary>Longest that the wait is lengthened. Epochs of 30 s.</summary>
    public const int MostExtraEpochs = 12;

    /// <summary>How much one answered question without cover lengthens the wait. Epochs of 30 s.</summary>
    public const int StepEpochs = 2;

    // Credit is counted in shares of a question, one epoch at a budget of one question an hour.
    private const int QuestionCost = 120;

    // Saved up at most: half an hour of quiet is no license for three questions in a row.
    private const int MostCredit = QuestionCost;

    private readonly int questionsPerHour;
    private readonly int baseEpochs;
    private int credit = MostCredit;

    /// <summary>A budget from checked settings.</summary>
    public WarningBudget(DetectorSettings settings)
    {
        this.questionsPerHour = settings.WarningsPerHour;
        this.baseEpochs = settings.StillEpochsBeforeProbe;
    }

    /// <summary>By how much the wait is lengthened now. Epochs of 30 s, 0..<see cref="MostExtraEpochs"/>.</summary>
    public int ExtraEpochs { get; private set; }

    /// <summary>Still epochs before the sock asks: the setting and what was learned, at most <see cref="DetectorSettings.MostStillEpochs"/>.</summary>
    public int EpochsBeforeProbe
    {
        get
        {
            int epochs = this.baseEpochs + this.ExtraEpochs;
            return epochs < DetectorSettings.MostStillEpochs ? epochs : DetectorSettings.MostStillEpochs;
        }
    }

    /// <summary>An epoch in which the wearer was not asleep.</summary>
    public void AddAwakeEpoch()
    {
        this.credit = this.credit + this.questionsPerHour < MostCredit ? this.credit + this.questionsPerHour : MostCredit;
    }

    /// <summary>A question was answered: it need not have been asked.</summary>
    public void AddAnswer()
    {
        if (this.questionsPerHour == 0)
        {
            return;
        }

        if (this.credit >= QuestionCost)
        {
            this.credit -= QuestionCost;
            return;
        }

        this.credit = 0;
        this.ExtraEpochs = this.ExtraEpochs + StepEpochs < MostExtraEpochs ? this.ExtraEpochs + StepEpochs : MostExtraEpochs;
    }

    /// <summary>A new night begins with what the one before had learned, less one epoch: the wait relaxes again. Out of range counts as 0.</summary>
    public void BeginNight(int lastExtraEpochs)
    {
        bool usable = lastExtraEpochs > 0 && lastExtraEpochs <= MostExtraEpochs && this.questionsPerHour > 0;
        this.ExtraEpochs = usable ? lastExtraEpochs - 1 : 0;
    }
}

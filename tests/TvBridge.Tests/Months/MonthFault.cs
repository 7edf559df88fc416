namespace TvBridge.Tests.Months;

/// <summary>What is wrong with a bridge on purpose, to see that the judge finds it.</summary>
public enum MonthFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It does not write down that it is about to pause.</summary>
    KeepsNoIntent,

    /// <summary>It knows an episode again after a restart by its onset alone.</summary>
    KnowsByOnsetAlone,

    /// <summary>It takes the question for sleep.</summary>
    PausesAtTheQuestion,

    /// <summary>It takes the sleep of every other episode for waking.</summary>
    MissesSleep,
}

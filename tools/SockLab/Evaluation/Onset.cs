namespace SockLab.Evaluation;

/// <summary>When a night's sleep begins.</summary>
internal static class Onset
{
    /// <summary>Rows of sleep, without a gap, that make sleep unbroken: 5 min.</summary>
    public const int EpochsNeeded = 10;

    /// <summary>Start of the first 5 min of unbroken sleep in milliseconds; null where there is none.</summary>
    public static int? Of(EpochNight night)
    {
        int run = 0;
        for (int i = 0; i < night.Truth.Length; i++)
        {
            bool follows = i > 0 && night.StartMs[i] - night.StartMs[i - 1] == EpochNight.EpochMs;
            run = !TruthWords.IsSleep(night.Truth[i]) ? 0 : follows ? run + 1 : 1;
            if (run == EpochsNeeded)
            {
                return night.StartMs[i - EpochsNeeded + 1];
            }
        }

        return null;
    }
}

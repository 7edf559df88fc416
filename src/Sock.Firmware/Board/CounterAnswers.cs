namespace Sock.Firmware.Board;

/// <summary>Words for <see cref="CounterAnswer"/>.</summary>
public static class CounterAnswers
{
    /// <summary>One sentence for a person at the debug console.</summary>
    public static string Describe(CounterAnswer answer)
    {
        switch (answer)
        {
            case CounterAnswer.Taken:
                return "pairing: the advert has a counter";
            case CounterAnswer.NotPaired:
                return "pairing: the sock has no key; adverts are not encrypted until it is paired";
            case CounterAnswer.RecordDamaged:
                return "pairing: the stored key is damaged; adverts are not encrypted until the sock is paired again, with a new key";
            case CounterAnswer.FlashRefused:
                return "pairing: the flash refused to reserve counters; the sock stays silent until it does";
            case CounterAnswer.UsedUp:
                return "pairing: the counters of this key are used up; pair the sock again, with a new key";
            default:
                return "pairing: an answer without a name, number " + (int)answer;
        }
    }
}

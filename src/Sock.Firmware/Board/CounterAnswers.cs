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
                return "pairing: the sock has no key, so it says nothing on the air; pair it (hold the button for 3 s) or choose adverts = plain";
            case CounterAnswer.RecordDamaged:
                return "pairing: the stored key is damaged, so the sock says nothing on the air; pair it again, with a new key";
            case CounterAnswer.FlashRefused:
                return "pairing: the flash refused to reserve counters, so the sock says nothing on the air until it does; look whether the flash is full";
            case CounterAnswer.UsedUp:
                return "pairing: the counters of this key are used up, so the sock says nothing on the air; pair it again, with a new key";
            default:
                return "pairing: an answer without a name, number " + (int)answer;
        }
    }
}

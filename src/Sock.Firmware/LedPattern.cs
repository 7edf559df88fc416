using Sock.Detection;

namespace Sock.Firmware;

/// <summary>
/// The LED's language, told by rhythm and not by color. While the sock asks it blinks, slowly for the first question and hastily for the
/// later ones; with a broken sensor it flashes twice after each batch; else it is dark.
/// </summary>
public static class LedPattern
{
    /// <summary>Finest step of any pattern. Milliseconds.</summary>
    public const int StepMs = 50;

    private const int FirstQuestionPeriodMs = 2000;
    private const int LaterQuestionPeriodMs = 400;
    private const int FlashMs = 50;

    /// <summary>How long after the start of a batch the LED still has something to show: for that time the chip stays awake. Milliseconds; int.MaxValue for all of it.</summary>
    public static int ActiveMs(SockState state)
    {
        switch (state)
        {
            case SockState.Warning:
                return int.MaxValue;
            case SockState.Fault:
                return 4 * FlashMs;
            default:
                return 0;
        }
    }

    /// <summary>Whether the LED shines, <paramref name="sinceQuestionMs"/> after the question and <paramref name="sinceBatchMs"/> after the batch began.</summary>
    public static bool IsLit(SockState state, int probeNumber, int sinceQuestionMs, int sinceBatchMs)
    {
        switch (state)
        {
            case SockState.Warning:
                int period = probeNumber > 1 ? LaterQuestionPeriodMs : FirstQuestionPeriodMs;
                return sinceQuestionMs % period < period / 2;
            case SockState.Fault:
                return sinceBatchMs < FlashMs || (sinceBatchMs >= 2 * FlashMs && sinceBatchMs < 3 * FlashMs);
            default:
                return false;
        }
    }
}

using Sock.Detection;

namespace Sock.Firmware;

/// <summary>
/// The motor's language: a short buzz every 20 s for the first question, longer ones every 10 s for the later ones. Between two buzzes there is always time enough
/// to measure the foot: at least 2 s of every window of 5 s.
/// </summary>
public static class VibrationPattern
{
    private const int FirstQuestionPeriodMs = 20000;
    private const int LaterQuestionPeriodMs = 10000;
    private const int FirstQuestionBuzzMs = 400;
    private const int BuzzGrowsByMs = 300;

    /// <summary>Whether the motor runs, <paramref name="sinceQuestionMs"/> after the question began.</summary>
    public static bool IsOn(SockState state, int probeNumber, int sinceQuestionMs)
    {
        if (state != SockState.Warning || sinceQuestionMs < 0)
        {
            return false;
        }

        int period = probeNumber > 1 ? LaterQuestionPeriodMs : FirstQuestionPeriodMs;
        return sinceQuestionMs % period < FirstQuestionBuzzMs + ((probeNumber - 1) * BuzzGrowsByMs);
    }
}

using System;
using Sock.VirtualBoard.Recordings;

namespace SockLab;

/// <summary>Where rows are missing: every step from row to row that is longer than one and a half nominal intervals.</summary>
/// <param name="Count">How many.</param>
/// <param name="TotalS">Seconds without rows.</param>
/// <param name="LongestS">The longest of them.</param>
internal sealed record RecordingGaps(int Count, double TotalS, double LongestS)
{
    /// <summary>Counts them.</summary>
    /// <param name="recording">Any recording.</param>
    /// <param name="leastS">Shorter ones do not count: above 0 for a source whose rows come unevenly.</param>
    public static RecordingGaps Of(Recording recording, double leastS = 0)
    {
        int count = 0;
        double total = 0;
        double longest = 0;
        for (int i = 1; i < recording.Count; i++)
        {
            double missing = recording.TimesS[i] - recording.TimesS[i - 1] - recording.IntervalS;
            if (missing > recording.IntervalS / 2 && missing >= leastS)
            {
                count++;
                total += missing;
                longest = Math.Max(longest, missing);
            }
        }

        return new RecordingGaps(count, total, longest);
    }
}

using Sock.Detection;

namespace Sock.NanoCheck;

/// <summary>What can be seen of a detector from outside, as numbers that can be compared.</summary>
public static class Observation
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 8;

    /// <summary>The first of them need 32 bits, the others fit into a byte.</summary>
    public const int WideCount = 3;

    /// <summary>Number <paramref name="which"/>, 0..<see cref="Count"/> - 1.</summary>
    public static int Of(SleepDetector detector, int which)
    {
        switch (which)
        {
            case 0:
                return detector.MovementMicroG;
            case 1:
                return detector.FloorMicroG;
            case 2:
                return detector.StillSinceMs;
            case 3:
                return (int)detector.State;
            case 4:
                return detector.StillEpochs;
            case 5:
                return detector.ProbeNumber;
            case 6:
                return detector.EpochsBeforeProbe;
            default:
                return detector.EpisodeNumber;
        }
    }

    /// <summary>What that number is.</summary>
    public static string NameOf(int which)
    {
        switch (which)
        {
            case 0:
                return "MovementMicroG";
            case 1:
                return "FloorMicroG";
            case 2:
                return "StillSinceMs";
            case 3:
                return "State";
            case 4:
                return "StillEpochs";
            case 5:
                return "ProbeNumber";
            case 6:
                return "EpochsBeforeProbe";
            default:
                return "EpisodeNumber";
        }
    }
}

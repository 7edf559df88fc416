using System;
using TvBridge.Demo;
using TvBridge.Files;

namespace TvBridge.Cli;

/// <summary>Opens the socks that a command chose.</summary>
internal static class HeardSocks
{
    /// <summary>Opens them, or ends the command with the reason.</summary>
    /// <param name="choice">Which.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Takes sentences for a person, from any thread.</param>
    public static IHeardSocks Open(SockChoice choice, TimeProvider time, Action<string> tell)
    {
        if (!choice.IsVirtual)
        {
            return SocksOnAir.Open(choice, UserFolders.OfThisProcess, time, tell);
        }

        RecordedEvening recording = choice.RecordingFile is string file
            ? RecordedEvening.OpenFile(file)
            : RecordedEvening.OpenShipped(RecordedEvening.Evening);
        return new VirtualSocks(recording, choice.Speed);
    }
}

using Sock.Detection;

namespace SockLab.Replay;

/// <summary>The presets by the names that people type.</summary>
internal static class DetectorPresets
{
    /// <summary>What <see cref="Find"/> takes.</summary>
    public const string Names = "early, balanced, calm or strict";

    /// <summary>A preset; null for any other word.</summary>
    public static DetectorSettings? Find(string name) => name switch
    {
        "early" => DetectorSettings.Early(),
        "balanced" => DetectorSettings.Balanced(),
        "calm" => DetectorSettings.Calm(),
        "strict" => DetectorSettings.Strict(),
        _ => null,
    };
}

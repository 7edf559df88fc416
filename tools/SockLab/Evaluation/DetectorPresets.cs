using System.Collections.Generic;
using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>The presets by the names that people type.</summary>
internal static class DetectorPresets
{
    /// <summary>What <see cref="Find"/> takes, the default first.</summary>
    public static readonly IReadOnlyList<string> Names = ["balanced", "early", "calm", "strict"];

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
